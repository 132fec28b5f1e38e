import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { linkToPage, linkToPassage, MAX_LINK_CHARS } from "../../../src/core/quotes/link.ts";

const URL_ = "https://example.org/article";

function link(text: string, quote: string, from = 0): string | undefined {
  const start = text.indexOf(quote, from);
  return linkToPassage(URL_, { text }, { start, end: start + quote.length });
}

describe("linkToPage", () => {
  it("opens a PDF at a page", () => {
    expect(linkToPage("https://example.org/a.pdf#top", 12)).toBe("https://example.org/a.pdf#page=12");
    expect(linkToPage(`https://example.org/${"a".repeat(MAX_LINK_CHARS)}`, 1)).toBeUndefined();
  });
});

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

  it("takes the words behind where those before tell nothing apart, also of the blocks around", () => {
    expect(link("Il pleut. Paul rentre.\n\nIl pleut. Anne sort.", "Il pleut.")).toBe(
      `${URL_}#:~:text=Il%20pleut,-.%20Paul`,
    );
    expect(link("Prix\n\n5 €\tbière\n5 €\tvin", "5 €\tvin", 12)).toBe(`${URL_}#:~:text=bi%C3%A8re-,5`);
  });

  it("gives no link where nothing tells two places apart", () => {
    expect(link("Il pleut.\n\nIl pleut.\n\nIl pleut.\n\nIl pleut.", "Il pleut.", 15)).toBeUndefined();
  });

  it("ends at the end of a word as browsers see one", () => {
    expect(link("Le 3,5 % monte. Le 3,7 % baisse.", "Le 3,7 % baisse.")).toBe(
      `${URL_}#:~:text=Le%203%2C7%20%25%20baisse`,
    );
    expect(link("L'eau de l'été bout. L'eau de l'étang dort.", "L'eau de l'étang dort.")).toBe(
      `${URL_}#:~:text=L'eau%20de%20l'%C3%A9tang`,
    );
  });

  it("tells a place apart from all that its page shows, and takes no words that do not follow each other there", () => {
    const text = "Le maire démissionne. Il partira en mai.";
    const pageText =
      "Le maire démissionne\n\nLe maire démissionne.[1] Il partira en mai.\n\nÀ lire : le maire démissionne, dit-on";
    const start = text.indexOf("Le maire");
    const span = { start, end: text.indexOf(" Il") };
    expect(linkToPassage(URL_, { text, pageText }, span)).toBeUndefined();
    expect(linkToPassage(URL_, { text, pageText: pageText.replace("[1]", "") }, span)).toBe(
      `${URL_}#:~:text=Le%20maire%20d%C3%A9missionne,-.%20Il`,
    );
  });

  it("gives no link to a quote without words", () => {
    expect(link("Un mot. … Un autre.", "…")).toBeUndefined();
  });

  it("encodes what has a meaning in a fragment", () => {
    expect(link("A-t-il dit « oui, R&D » ?", "A-t-il dit « oui, R&D » ?")).toBe(`${URL_}#:~:text=A%2Dt%2Dil`);
    expect(link("x, y & z-w", "x, y & z-w")).toBe(`${URL_}#:~:text=x%2C%20y%20%26%20z`);
  });

  it("takes the place of a fragment that the URL has", () => {
    expect(linkToPassage(`${URL_}?a=1#top`, { text: "Un mot" }, { start: 0, end: 6 })).toBe(
      `${URL_}?a=1#:~:text=Un%20mot`,
    );
  });

  it("gives no link that is longer than a button takes", () => {
    const url = `https://example.org/${"a".repeat(MAX_LINK_CHARS)}`;
    expect(linkToPassage(url, { text: "Un mot" }, { start: 0, end: 6 })).toBeUndefined();
    const fitting = url.slice(0, MAX_LINK_CHARS - "#:~:text=Un%20mot".length);
    expect(linkToPassage(fitting, { text: "Un mot" }, { start: 0, end: 6 })).toHaveLength(MAX_LINK_CHARS);
  });

  const word = fc.constantFrom("il", "Il", "été", "a-t-il", "R&D,", "😀", "\n", "«", "mot.");

  test.prop([fc.array(word, { maxLength: 14 }), fc.nat(13), fc.nat(13)])(
    "gives parts that stand there, or nothing",
    (parts, a, b) => {
      const text = parts.join(" ");
      const start = parts.slice(0, Math.min(a, b)).join(" ").length;
      const found = linkToPassage(URL_, { text }, { start: text[start] === " " ? start + 1 : start, end: text.length });
      if (found === undefined) return;
      const fragment = found.slice(`${URL_}#:~:text=`.length);
      expect(fragment).toMatch(/^(?:[^-,&\s]+-,)?[^-,&\s]+(?:,-[^-,&\s]+)?$/u);
      const plain = text.replace(/\s+/gu, " ");
      for (const part of fragment.split(/-,|,-/)) expect(plain).toContain(decodeURIComponent(part));
    },
  );
});
