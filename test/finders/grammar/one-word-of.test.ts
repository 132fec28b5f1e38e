import { describe, expect, it } from "vitest";
import { oneWordOf, piecesOf } from "../../../src/finders/grammar/one-word-of.ts";
import { englishWords } from "../../../src/finders/grammar/words/english.ts";
import { frenchWords } from "../../../src/finders/grammar/words/french.ts";

describe("a word that finders look for", () => {
  it("is one of a list of any language, and nothing beside it", () => {
    const former = oneWordOf(({ speech }) => speech.former);
    expect(["former", "ancienne", "ex"].every((word) => former.test(word))).toBe(true);
    expect(["formerly", "reformer", "anciennement", ""].some((word) => former.test(word))).toBe(false);
  });

  it("is told where only one language has such words", () => {
    const seat = oneWordOf(({ names }) => names.seat);
    expect([seat.test("mps"), seat.test("député")]).toEqual([true, false]);
    expect(oneWordOf(({ names }) => names.player).test("joueurs")).toBe(true);
  });

  it("stands in no list twice, in one language", () => {
    const lists = [englishWords, frenchWords].flatMap(({ speech, things, names }) =>
      [speech, things, names].flatMap((each) => Object.entries(each)),
    );
    const twice = lists.filter(([, list]) => {
      const words = list.split("|");
      return new Set(words).size < words.length;
    });
    expect(twice).toEqual([]);
  });
});

describe("a piece that patterns look for", () => {
  const article = new RegExp(`^(?:${piecesOf(({ bareArticle }) => bareArticle)})`);
  const currency = new RegExp(`^(?:${piecesOf(({ currency }) => currency)})$`);

  it("is of whatever language has such pieces", () => {
    expect(["the Hague", "l'Oréal", "les Bleus", "Leeds"].map((name) => name.replace(article, ""))).toEqual([
      "Hague",
      "Oréal",
      "Bleus",
      "Leeds",
    ]);
    expect(["euros", "kronen", "pesos", "đồng"].every((name) => currency.test(name))).toBe(true);
  });

  it("leaves nothing out and adds nothing where a language has none", () => {
    expect(["", "thaler"].some((name) => currency.test(name))).toBe(false);
    expect(piecesOf(({ namedNoun }) => namedNoun)).not.toMatch(/^\||\|\||\|$/u);
  });
});
