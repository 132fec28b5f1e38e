import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/core/article/article.ts";
import { contextText } from "../../../src/core/passages/passage-text.ts";
import { cutPassages, PASSAGE_PARAMETERS } from "../../../src/core/passages/passages.ts";
import { estimateTokens } from "../../../src/core/text/estimate-tokens.ts";
import { isSafeSpan } from "../../../src/core/text/text.ts";
import { articleOf } from "../../helpers/articles.ts";

const { minTokens, maxTokens } = PASSAGE_PARAMETERS;

/** A sentence of 21 estimated tokens: 20 short words and a dot. */
function sentence(name: string): string {
  return `${[name, ...Array.from({ length: 19 }, () => "mot")].join(" ")}.`;
}

function cut(text: string): string[] {
  return cutPassages(articleOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe("estimateTokens", () => {
  it("weighs words, further letters, capitals, digits and symbols", () => {
    expect(estimateTokens("")).toBe(0);
    // 3 words, one capital (0.249), 6 letters beyond the fourth (0.906), 2 digits (0.582), a symbol (1.08): 5.8
    expect(estimateTokens("Le mot anniversai 43.")).toBe(6);
  });
});

describe("cutPassages", () => {
  it("joins short paragraphs until they weigh enough", () => {
    const paragraphs = ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff"].map(sentence);
    expect(cut(paragraphs.join("\n\n"))).toEqual([
      paragraphs.slice(0, 3).join("\n\n"),
      paragraphs.slice(3).join("\n\n"),
    ]);
  });

  it("joins a short last paragraph with the one before", () => {
    const paragraphs = ["Aa", "Bb", "Cc", "Dd"].map(sentence);
    expect(cut(paragraphs.join("\n\n"))).toEqual([paragraphs.join("\n\n")]);
  });

  it("never joins over a heading or a credit line", () => {
    const [a, b, c, d] = ["Aa", "Bb", "Cc", "Dd"].map(sentence);
    const article = articleOf(`${a}\n\n## Suite\n\n${b}\n\nPhoto : AFP\n\n${c}\n\n![x](y.png)\n\n${d}`);
    const passages = cutPassages(article);
    const headingOf = (passage: Passage) => contextText(passage, article.source);
    expect(passages.map((each) => [each.ordinal, headingOf(each), each.sentences.length])).toEqual([
      [0, "", 1],
      [1, "Suite", 1],
      [2, "Suite", 2],
    ]);
  });

  it("splits a long paragraph evenly, each part starting with the last sentence of the one before", () => {
    const names = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll".split(" ");
    const passages = cutPassages(articleOf(names.map(sentence).join(" ")));
    const starts = passages.map(({ sentences }) => sentences.length);
    expect(starts).toEqual([6, 7]);
    expect(passages[1]?.sentences[0]).toEqual(passages[0]?.sentences.at(-1));
  });

  it("indexes neither the title, nor headings, nor credit lines", () => {
    expect(cut("# Titre\n\nVNA/CVN\n\nUne phrase.\n\n## Suite\n")).toEqual(["Une phrase."]);
  });

  it("has no passage for a text without a paragraph", () => {
    expect(cut("")).toEqual([]);
    expect(cut("# Titre\n\nAFP")).toEqual([]);
  });

  it("cuts a single line of 5 MB", () => {
    const text = `${"Le mot suit le mot. ".repeat(250_000)}`;
    const passages = cutPassages(articleOf(text));
    expect(passages.at(-1)?.end).toBe(text.trimEnd().length);
  });

  const lines = fc.array(
    fc.constantFrom(
      "Aa",
      "Bb.",
      "# Suite",
      "AFP",
      "",
      "- point",
      `${sentence("Cc")}`,
      `${sentence("Dd")} ${sentence("Ee")}`.repeat(6),
      "é\u0301 👩‍👩‍👧.",
    ),
    {
      maxLength: 16,
    },
  );

  test.prop([lines.map((parts) => parts.join("\n\n"))])(
    "puts every sentence into a passage, whole and in order",
    (text) => {
      const article = articleOf(text);
      const passages = cutPassages(article);
      const keys = new Set(passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => `${start}-${end}`)));
      expect([...keys]).toEqual(article.sentences.map(({ start, end }) => `${start}-${end}`));
      for (const [index, passage] of passages.entries()) {
        expect(passage).toMatchObject({ source: "a", version: "v", ordinal: index });
        expect(isSafeSpan(text, passage)).toBe(true);
        expect([passage.start, passage.end]).toEqual([passage.sentences[0]?.start, passage.sentences.at(-1)?.end]);
        const tokens = passage.sentences.map(({ start, end }) => estimateTokens(text.slice(start, end)));
        expect(tokens.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(Math.max(maxTokens, ...tokens));
      }
      expect(minTokens).toBeLessThan(maxTokens);
    },
  );
});
