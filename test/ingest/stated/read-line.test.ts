import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { readLicensedSelf } from "../../../src/ingest/stated/read-license.ts";
import { readStatedLine } from "../../../src/ingest/stated/read-line.ts";

function read(line: string, language: Language = "en", isAtTop = true): string[] {
  return readStatedLine(line, { language, isAtTop }).map(({ field, value, start, end, isUpdate }) => {
    if (field !== "published") expect(line.slice(start, end)).toBe(value);
    return `${field}${isUpdate ? " (update)" : ""}: ${value}`;
  });
}

const LINES: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "By Vera Lind", ["author: Vera Lind"]],
  ["en", "by Vera Lind and Tom O'Hara", ["author: Vera Lind and Tom O'Hara"]],
  ["en", "By Vera Lind, Science Editor", ["author: Vera Lind"]],
  ["en", "By VERA LIND in Oslo", []],
  ["en", "Written by Vera Lind for the Herald", ["author: Vera Lind"]],
  ["en", "Author: Lind", ["author: Lind"]],
  ["en", "By Vera Lind | 3 May 2021 | 4 min read", ["author: Vera Lind", "published: 2021-05-03"]],
  ["en", "Posted by Vera Lind on May 3, 2021", ["author: Vera Lind", "published: 2021-05-03"]],
  ["en", "Posted on 3 May 2021", ["published: 2021-05-03"]],
  ["en", "Published: May 3rd, 2021 at 10:30 am GMT", ["published: 2021-05-03"]],
  ["en", "Last updated 3 May 2021", ["published (update): 2021-05-03"]],
  ["en", "3 May 2021", ["published: 2021-05-03"]],
  ["en", "Oslo, 3 May 2021", ["published: 2021-05-03"]],
  ["en", "Licence: CC BY-SA 4.0", ["license: CC BY-SA 4.0"]],
  ["en", "CC BY 4.0", ["license: CC BY 4.0"]],
  ["en", "Licensed under the MIT license.", ["license: MIT"]],
  ["en", "Source: The Valley Herald", ["publisher: The Valley Herald"]],
  ["en", "First published in The Valley Herald", ["publisher: The Valley Herald"]],
  ["fr", "Par Jeanne Dupont", ["author: Jeanne Dupont"]],
  ["fr", "Par Jeanne Dupont et Marc de la Tour (avec AFP)", ["author: Jeanne Dupont et Marc de la Tour"]],
  ["fr", "Publié le 3 mai 2021 à 10h30", ["published: 2021-05-03"]],
  ["fr", "Publié le 03/05/2021, mis à jour le 04/05/2021", ["published: 2021-05-03"]],
  ["fr", "Propos recueillis par Jeanne Dupont", ["author: Jeanne Dupont"]],
  ["fr", "Licence : CC BY-NC 4.0", ["license: CC BY-NC 4.0"]],
  ["fr", "Source : Le Courrier du Val", ["publisher: Le Courrier du Val"]],
  ["es", "Por Inés Moreno", ["author: Inés Moreno"]],
  ["es", "Autora: Inés Moreno", ["author: Inés Moreno"]],
  ["en", "Author: Committee of the allotments", ["author: Committee of the allotments"]],
  ["vi", "Tác giả: Ban đại diện khu phố", ["author: Ban đại diện khu phố"]],
  ["fr", "Auteur : Bureau des élèves, le 3 mai 2021", ["author: Bureau des élèves", "published: 2021-05-03"]],
  ["es", "Publicado el 3 de mayo de 2021", ["published: 2021-05-03"]],
  ["es", "Fuente: El Correo", ["publisher: El Correo"]],
  ["de", "Von Karl Holm", ["author: Karl Holm"]],
  ["de", "Ein Beitrag von Karl Holm und Anna Weiß", ["author: Karl Holm und Anna Weiß"]],
  ["de", "Veröffentlicht am 3. Mai 2021 um 10 Uhr", ["published: 2021-05-03"]],
  ["de", "Stand: 3. Mai 2021", ["published: 2021-05-03"]],
  ["de", "Quelle: Talbote", ["publisher: Talbote"]],
  ["vi", "Tác giả: Lê Văn Tám", ["author: Lê Văn Tám"]],
  ["vi", "Bài và ảnh: Lê Văn Tám", ["author: Lê Văn Tám"]],
  ["vi", "Ngày đăng: 03/05/2021", ["published: 2021-05-03"]],
  ["vi", "Thứ Hai, ngày 3 tháng 5 năm 2021", ["published: 2021-05-03"]],
  ["vi", "Nguồn: Báo Thung Lũng", ["publisher: Báo Thung Lũng"]],
];

/** Lines that speak of something else, and places where more must be said. */
const OTHERS: readonly (readonly [Language, string])[] = [
  ["en", "By train it takes an hour."],
  ["en", "By Monday"],
  ["en", "By Royal Appointment the shop was opened in 1901."],
  ["en", "The report was written by Vera Lind."],
  ["en", "The bridge was opened on 3 May 2021."],
  ["en", "Opening: 3 May 2021 in the Great Hall of the castle"],
  ["en", "Sources of income are few."],
  ["en", "MITCHELL WINS"],
  ["fr", "Par Toutatis !"],
  ["fr", "Par Paris et Lyon"],
  ["de", "Von Rom nach Berlin"],
  ["de", "Von der Leyen gewinnt"],
  ["es", "Por la tarde"],
  ["fr", "By Vera Lind"],
];

describe("readStatedLine", () => {
  it.each(LINES)("%s: %s", (language, line, expected) => {
    expect(read(line, language)).toEqual(expected);
  });

  it.each(OTHERS)("sees nothing stated in %s: %s", (language, line) => {
    expect(read(line, language)).toEqual([]);
  });

  it("asks for a word before names and days that stand at the end", () => {
    expect([read("By Vera Lind", "en", false), read("3 May 2021", "en", false)]).toEqual([[], []]);
    expect(read("Written by Vera Lind", "en", false)).toEqual(["author: Vera Lind"]);
    expect(read("Published on 3 May 2021", "en", false)).toEqual(["published: 2021-05-03"]);
  });
});

describe("readLicensedSelf", () => {
  it.each([
    ["This article is licensed under a Creative Commons Attribution 4.0 licence.", "Creative Commons Attribution 4.0"],
    ["Cet article est mis à disposition sous la licence CC BY 4.0.", "CC BY 4.0"],
    ["Dieser Text steht unter der Lizenz CC BY-SA 4.0.", "CC BY-SA 4.0"],
    ["Este texto está publicado bajo la licencia CC BY 4.0.", "CC BY 4.0"],
    ["Bài viết này được phát hành theo giấy phép CC BY 4.0.", "CC BY 4.0"],
    ["The report was published in 2018 under the licence CC BY 4.0.", undefined],
  ])("%s", (sentence, value) => {
    expect(readLicensedSelf(sentence)?.value.replace(/ licence$/, "")).toBe(value);
  });
});
