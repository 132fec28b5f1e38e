import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { linkToPassage, MAX_LINK_CHARS } from "../../src/core/link.ts";

const URL_ = "https://example.org/article";

function link(text: string, quote: string, from = 0): string | undefined {
  const start = text.indexOf(quote, from);
  return linkToPassage(URL_, text, { start, end: start + quote.length });
}

describe("linkToPassage", () => {
  it("leads to the first three words where they stand once", () => {
    expect(link("Un début. Le Vietnam a signé hier.", "Le Vietnam a signé hier.")).toBe(
      `${URL_}#:~:text=Le%20Vietnam%20a`,
    );
  });

  it("takes as many words as tell the place apart, case and accents aside as browsers compare", () => {
    const text = "Le vietnam à gagné. Le Vietnam a signé.";
    expect(link(text, "Le Vietnam a signé.")).toBe(`${URL_}#:~:text=Le%20Vietnam%20a%20sign%C3%A9`);
  });

  it("puts the words before in front where the quote stands twice", () => {
    const text = "Hier, il pleut.\nAujourd'hui, il pleut.";
    expect(link(text, "il pleut.", 17)).toBe(`${URL_}#:~:text=Aujourd'hui%2C-,il%20pleut`);
  });

  it("gives no link where nothing on the line tells two places apart", () => {
    expect(link("Il pleut.\n\nIl pleut.", "Il pleut.", 5)).toBeUndefined();
  });

  it("gives no link to a quote without words", () => {
    expect(link("Un mot. … Un autre.", "…")).toBeUndefined();
  });

  it("encodes what has a meaning in a fragment", () => {
    expect(link("A-t-il dit « oui, R&D » ?", "A-t-il dit « oui, R&D » ?")).toBe(`${URL_}#:~:text=A%2Dt%2Dil`);
    expect(link("x, y & z-w", "x, y & z-w")).toBe(`${URL_}#:~:text=x%2C%20y%20%26%20z`);
  });

  it("takes the place of a fragment that the URL has", () => {
    expect(linkToPassage(`${URL_}?a=1#top`, "Un mot", { start: 0, end: 6 })).toBe(`${URL_}?a=1#:~:text=Un%20mot`);
  });

  it("gives no link that is longer than a button takes", () => {
    const url = `https://example.org/${"a".repeat(MAX_LINK_CHARS)}`;
    expect(linkToPassage(url, "Un mot", { start: 0, end: 6 })).toBeUndefined();
    const fitting = url.slice(0, MAX_LINK_CHARS - "#:~:text=Un%20mot".length);
    expect(linkToPassage(fitting, "Un mot", { start: 0, end: 6 })).toHaveLength(MAX_LINK_CHARS);
  });

  const word = fc.constantFrom("il", "Il", "été", "a-t-il", "R&D,", "😀", "\n", "«", "mot.");

  test.prop([fc.array(word, { maxLength: 14 }), fc.nat(13), fc.nat(13)])(
    "gives parts that stand there, or nothing",
    (parts, a, b) => {
      const text = parts.join(" ");
      const start = parts.slice(0, Math.min(a, b)).join(" ").length;
      const found = linkToPassage(URL_, text, { start: text[start] === " " ? start + 1 : start, end: text.length });
      if (found === undefined) return;
      const fragment = found.slice(`${URL_}#:~:text=`.length);
      expect(fragment).toMatch(/^(?:[^-,&\s]+-,)?[^-,&\s]+$/u);
      const plain = text.replace(/\s+/gu, " ");
      for (const part of fragment.split("-,")) expect(plain).toContain(decodeURIComponent(part));
    },
  );
});
