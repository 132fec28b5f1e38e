import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../src/core/estimate-tokens.ts";
import { cutPassages, PASSAGE_PARAMETERS, sourceSentences } from "../../src/core/passages.ts";
import { isSafeSpan } from "../../src/core/text.ts";
import type { Source } from "../../src/core/types.ts";

const { minTokens, maxTokens } = PASSAGE_PARAMETERS;

function sourceOf(text: string): Source {
  return { id: "article", version: "v1", text, metadata: { title: "Titre", language: "fr" } };
}

/** A sentence of 21 estimated tokens: 20 short words and a dot. */
function sentence(name: string): string {
  return `${[name, ...Array.from({ length: 19 }, () => "mot")].join(" ")}.`;
}

function cut(text: string): string[] {
  return cutPassages(sourceOf(text)).map(({ start, end }) => text.slice(start, end));
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

  it("never joins over a heading, a credit line or an image", () => {
    const [a, b, c, d] = ["Aa", "Bb", "Cc", "Dd"].map(sentence);
    const passages = cutPassages(sourceOf(`${a}\n\n## Suite\n\n${b}\n\nPhoto : AFP\n\n${c}\n\n![x](y.png)\n\n${d}`));
    expect(passages.map(({ heading, ordinal, sentences }) => [ordinal, heading, sentences.length])).toEqual([
      [0, undefined, 1],
      [1, "Suite", 1],
      [2, "Suite", 1],
      [3, "Suite", 1],
    ]);
  });

  it("splits a long paragraph evenly, each part starting with the last sentence of the one before", () => {
    const names = "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll".split(" ");
    const passages = cutPassages(sourceOf(names.map(sentence).join(" ")));
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
    const passages = cutPassages(sourceOf(text));
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
      const source = sourceOf(text);
      const passages = cutPassages(source);
      const keys = new Set(passages.flatMap(({ sentences }) => sentences.map(({ start, end }) => `${start}-${end}`)));
      expect([...keys]).toEqual(sourceSentences(source).map(({ start, end }) => `${start}-${end}`));
      for (const [index, passage] of passages.entries()) {
        expect(passage).toMatchObject({ source: "article", version: "v1", ordinal: index });
        expect(isSafeSpan(text, passage)).toBe(true);
        expect([passage.start, passage.end]).toEqual([passage.sentences[0]?.start, passage.sentences.at(-1)?.end]);
        const tokens = passage.sentences.map(({ start, end }) => estimateTokens(text.slice(start, end)));
        expect(tokens.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(Math.max(maxTokens, ...tokens));
      }
      expect(minTokens).toBeLessThan(maxTokens);
    },
  );
});
