import { expect, it } from "vitest";
import { describeShelf } from "../../../src/app/answer/known-library.ts";
import type { SourceRecord } from "../../../src/core/ports/store.ts";
import { findAskedPerson } from "../../../src/core/question/asked-person.ts";
import { FOLDER_LIBRARY, sourceKey } from "../../../src/core/scope.ts";
import { articleOf } from "../../helpers/articles.ts";
import { makeRecord } from "../../helpers/source-records.ts";

const BRIDGE = naming("bridge", [
  ["Inès Moreau", "Moreau"],
  ["Rémi Nguyên-Petit", "Petit"],
]);
const SCHOOL = naming("school", [["Luc Moreau", "Moreau"]]);

it.each([
  ["inès moreau", "Qui est Inès Moreau ?"],
  ["Remi Nguyen Petit ?", "Qui est Rémi Nguyên-Petit ?"],
  ["nguyên-petit", "Qui est Rémi Nguyên-Petit ?"],
  ["petit", "Qui est Rémi Nguyên-Petit ?"],
  ["Moreau", "Qui est Moreau ?"],
])("%s asks: %s", async (typed, question) => {
  expect(await findAskedPerson(typed, knowing(BRIDGE, SCHOOL))).toMatchObject({
    written: { question, language: "fr" },
  });
});

it("takes a surname that something else is called too for that", async () => {
  const { facts, ...town } = naming("town", [["Jean Valmer", "Valmer"]]);
  const place = { kind: "place" as const, name: "Valmer", variants: [], mentions: [{ start: 0, end: 1 }] };
  expect(await findAskedPerson("Valmer", knowing({ ...town, facts: [...facts, place] }))).toBeUndefined();
});

it("takes neither an office, nor initials, nor a word of the articles for a name", async () => {
  const { facts, ...town } = naming("town", [
    ["Karl Holm", "Holm"],
    ["Anna Temple", "Temple"],
    ["Ali B", "Ali B"],
  ]);
  const [holm, ...others] = facts;
  const minister = { ...holm!, role: "ministre", variants: ["ministre"] };
  const record = { ...town, facts: [minister, ...others] };
  const knowledge = knowing({ ...record, article: articleOf("Le temple est fermé.", { id: "town" }) });
  const asked = async (typed: string) => (await findAskedPerson(typed, knowledge))?.written?.question;
  expect(await Promise.all(["ministre", "b", "temple"].map(asked))).toEqual([undefined, undefined, undefined]);
  expect(await Promise.all(["holm", "Temple"].map(asked))).toEqual(["Qui est Karl Holm ?", "Qui est Anna Temple ?"]);
});

it("takes nothing for a name but a person's whole name or a known part of it", async () => {
  for (const typed of ["", "?", "Inès", "Inès Moreau et Petit", "Trente-quatre"]) {
    expect(await findAskedPerson(typed, knowing(BRIDGE, SCHOOL, makeRecord({ id: "numbers" })))).toBeUndefined();
  }
});

it("tells by their keys which articles the index finds to hold some words", async () => {
  const library = knowing(makeRecord({ id: "numbers" }), makeRecord({ id: "mill" }));
  expect(await library.holding("le moulin", "fr")).toEqual([sourceKey(FOLDER_LIBRARY, "mill")]);
});

it("knows the titles, and the language of most articles", () => {
  const english = makeRecord({ id: "english" });
  const translated = { ...english, article: articleOf("It burns.", { id: "english", language: "en" }) };
  const library = knowing(makeRecord({ id: "a" }), translated, makeRecord({ id: "b" }));
  expect(library.language).toBe("fr");
  expect(library.articles.map(({ id, title, language }) => [id, title, language])).toEqual([
    ["a", "Un titre", "fr"],
    ["english", "Titre", "en"],
    ["b", "Un titre", "fr"],
  ]);
  expect(knowing().language).toBe("en");
});

function naming(id: string, people: readonly (readonly [name: string, variant: string])[]): SourceRecord {
  const facts = people.map(([name, variant]) => ({
    kind: "person" as const,
    name,
    variants: [variant],
    mentions: [{ start: 0, end: 1 }],
  }));
  return { ...makeRecord({ id }), facts };
}

function knowing(...records: readonly SourceRecord[]) {
  return describeShelf(
    { revision: "1", records, passages: 0 },
    {
      holding: async () => records.filter(({ article }) => article.source.id === "mill").map(({ article }) => article),
      spelledLike: async () => [],
    },
  );
}
