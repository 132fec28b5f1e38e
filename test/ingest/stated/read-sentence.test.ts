import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { readStatedSentence } from "../../../src/ingest/stated/read-sentence.ts";

function read(sentence: string, language: Language = "en", isAtEdge = true): string[] {
  const place = { language, isAtTop: isAtEdge, isAtEdge, isFirst: true };
  return readStatedSentence(sentence, place).map(({ field, value, start, end, isUpdate }) => {
    if (field !== "published") expect(sentence.slice(start, end)).toBe(value);
    return `${field}${isUpdate ? " (update)" : ""}: ${value}`;
  });
}

const SENTENCES: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "Text released under CC BY-SA 4.0; the maps are not part of it.", ["license: CC BY-SA 4.0"]],
  ["en", "This project is licensed under the MIT License, see the file LICENSE.", ["license: MIT"]],
  [
    "en",
    "You may reuse this page under the terms of the Open Government Licence v3.0",
    ["license: Open Government Licence v3.0"],
  ],
  ["en", "By Nora Pike.", ["author: Nora Pike"]],
  ["en", "Published by the harbour office on 4 March 2024.", ["published: 2024-03-04"]],
  ["en", "Last updated on 4 March 2024.", ["published (update): 2024-03-04"]],
  ["en", "The mill at dusk (Photo: Ida Brook / Northern Press)", ["credit: Ida Brook / Northern Press"]],
  ["en", "The photographs are by Ole Strand.", ["credit: Ole Strand"]],
  ["fr", "Texte sous licence CC BY 4.0.", ["license: CC BY 4.0"]],
  [
    "fr",
    "Texte de Claire Fontan, mis en ligne le 4 mars 2024 par La Gazette.",
    ["author: Claire Fontan", "published: 2024-03-04"],
  ],
  ["fr", "Dernière mise à jour : 9 juin 2022.", ["published (update): 2022-06-09"]],
  ["fr", "Crédit photo : Service de presse de la ville.", ["credit: Service de presse de la ville"]],
  ["de", "Dieser Text von Karl Sand steht unter CC BY 4.0.", ["license: CC BY 4.0", "author: Karl Sand"]],
  ["de", "Stand: 12. März 2024.", ["published: 2024-03-12"]],
  ["de", "Zuletzt geändert am 7. Mai 2019 durch den Vorstand.", ["published (update): 2019-05-07"]],
  ["de", "Foto: Ida Bach / Nordbild", ["credit: Ida Bach / Nordbild"]],
  ["es", "Última actualización: 12 de marzo de 2024.", ["published (update): 2024-03-12"]],
  ["es", "Foto de Ida Arroyo / Agencia Norte.", ["credit: Ida Arroyo / Agencia Norte"]],
  ["vi", "Bài viết của Trần Thu Cát, đăng ngày 12/3/2024.", ["author: Trần Thu Cát", "published: 2024-03-12"]],
  ["vi", "Nội dung theo giấy phép CC BY 4.0.", ["license: CC BY 4.0"]],
  ["vi", "Ảnh: Lê Minh Suối", ["credit: Lê Minh Suối"]],
];

/** Sentences that speak of something else. */
const OTHERS: readonly (readonly [Language, string])[] = [
  ["en", "Published on 3 May 2021, the report blames the harbour office."],
  ["en", "Last summer, on 3 May 2021, the bridge was closed."],
  ["en", "MIT researchers found the leak in May."],
  ["en", "The report was published in 2018 under the licence CC BY 4.0."],
  ["en", "Photo: the harbour at dawn"],
  ["en", "She made photos of the harbour by night."],
  ["de", "Der Verein steht mit der Stadt unter einem Dach."],
  ["de", "Fotos von Lissabon hängen im Flur."],
  ["fr", "En mai 2021 le pont a été fermé."],
  ["fr", "Une photo de Lyon orne le mur."],
];

describe("readStatedSentence", () => {
  it.each(SENTENCES)("%s: %s", (language, sentence, expected) => {
    expect(read(sentence, language)).toEqual(expected);
  });

  it.each(OTHERS)("sees nothing stated in %s: %s", (language, sentence) => {
    expect(read(sentence, language)).toEqual([]);
  });

  it("takes a licence and a picture's author anywhere, who wrote the text and when at its edges alone", () => {
    expect(read("Written by Vera Lind, published on 3 May 2021.", "en", false)).toEqual([]);
    expect(read("All text under CC BY 4.0, photos by Vera Lind", "en", false)).toEqual([
      "credit: Vera Lind",
      "license: CC BY 4.0",
    ]);
  });
});
