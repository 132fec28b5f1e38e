import { describe, expect, it } from "vitest";
import { splitStatements, withoutMarks } from "../../../src/core/verify/split-statements.ts";

describe("withoutMarks", () => {
  it.each([
    ["> **Le pont** rouvre", "Le pont rouvre"],
    ["- un `mot` et ~~deux~~", "un mot et deux"],
    ["1. premier\n2) second", "premier\nsecond"],
    ["<@42> voit <#7> <:ok:99> bien", "voit bien"],
    ["[le pont](https://pont.org) https://e.org/x rouvre", "le pont rouvre"],
    ["un mot_composé_ici et _souligné_", "un mot_composé_ici et souligné"],
    ["\\*pas en gras\\*", "*pas en gras*"],
    ["a\u200bb\r\nc", "ab\nc"],
  ])("reads %j as %j", (message, expected) => {
    expect(withoutMarks(message)).toBe(expected);
  });
});

describe("splitStatements", () => {
  it("gives sentences of lines, equal ones once, without what holds no word", () => {
    expect(splitStatements("Il neige. Il vente.\n---\n😀\nIl neige.", "fr")).toEqual(["Il neige.", "Il vente."]);
  });
});
