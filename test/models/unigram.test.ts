import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { ReaderQuestion } from "../../src/core/ports/reader.ts";
import { createUnigramTokenizer } from "../../src/models/worker/unigram.ts";
import { cutWindows } from "../../src/models/worker/windows.ts";
import { readWords } from "../../src/models/worker/words.ts";

/** Few pieces with scores to add up by hand; every ASCII letter is a piece of its own at -9. */
const vocabulary: (readonly [string, number])[] = [
  ["<s>", 0],
  ["<pad>", 0],
  ["</s>", 0],
  ["<unk>", 0],
  ["▁", -2],
  ["▁L", -3],
  ["'", -3],
  ["’", -3],
  ["Ouganda", -5],
  ["▁eau", -4],
  ["eau", -4],
  [",", -2],
  ["«", -4],
  ["»", -4],
  ["1", -4],
  ["2", -4],
  ["⁄", -4],
  ["e", -8],
  ["au", -8],
  ...Array.from("abcdfghijklmnopqrstuvwxyzABCDEFGHIJKMNOPQRSTUVWXYZ", (letter) => [letter, -9] as const),
];
const json = {
  normalizer: {
    type: "Sequence",
    normalizers: [{ type: "NFKC" }, { type: "Replace", pattern: { Regex: "[\\u200b]" }, content: "" }],
  },
  pre_tokenizer: { type: "Metaspace", prepend_scheme: "always" },
  model: { type: "Unigram", unk_id: 3, vocab: vocabulary },
};
const tokenizer = createUnigramTokenizer(json)!;
const idOf = (piece: string) => vocabulary.findIndex(([other]) => other === piece);

describe("createUnigramTokenizer", () => {
  it("cuts a word into its most likely pieces", () => {
    // "▁eau" at -4 before "▁" + "eau" at -6 and "▁" + "e" + "au" at -18
    expect(tokenizer.encodeWord("eau")).toEqual([{ id: idOf("▁eau"), start: 0, end: 3 }]);
    expect(tokenizer.encodeWord("L'eau").map(({ id }) => id)).toEqual(["▁L", "'", "eau"].map(idOf));
  });

  it("makes one unknown piece of unknown characters side by side, but counts each", () => {
    expect(tokenizer.encodeWord("世界eau")).toEqual([
      { id: idOf("▁"), start: 0, end: 0 },
      { id: 3, start: 0, end: 2 },
      { id: idOf("eau"), start: 2, end: 5 },
    ]);
    expect(tokenizer.count("世界eau 😀")).toEqual({ tokens: 6, unknown: 3 });
  });

  it("frames a text by its special tokens and cuts it at the limit", () => {
    expect(tokenizer.encode("eau eau eau", 512)).toEqual([0, ...["▁eau", "▁eau", "▁eau"].map(idOf), 2]);
    expect(tokenizer.encode("eau eau eau", 4)).toEqual([0, idOf("▁eau"), idOf("▁eau"), 2]);
  });

  it("takes special tokens written out in a text for text", () => {
    expect(tokenizer.encode("</s>", 512).slice(1, -1)).not.toContain(2);
  });

  it("leaves any other kind of tokenizer alone", () => {
    expect(createUnigramTokenizer({ ...json, model: { type: "WordPiece", vocab: {} } })).toBeUndefined();
    expect(createUnigramTokenizer({ ...json, normalizer: { type: "Precompiled" } })).toBeUndefined();
  });

  it.prop([fc.string({ unit: "grapheme" })])("covers every word without gaps", (text) => {
    for (const [word] of text.matchAll(/\S+/g)) {
      const pieces = tokenizer.encodeWord(word);
      const normalized = tokenizer.normalize(word);
      expect(pieces.at(-1)?.end ?? 0).toBe(normalized.length);
      for (const [index, piece] of pieces.entries()) expect(piece.start).toBe(pieces[index - 1]?.end ?? 0);
    }
  });
});

describe("readWords", () => {
  const cut = (text: string) => readWords(text, tokenizer).words.map(({ start, end }) => text.slice(start, end));

  it("parts a word from its elided article and from outer punctuation", () => {
    const { words } = readWords("L'Ouganda, eau", tokenizer);
    // ▁L ' Ouganda , ▁eau
    expect(words).toEqual([
      { start: 0, end: 1, starts: { from: 0, to: 2 }, ends: { from: 0, to: 2 } },
      { start: 2, end: 9, starts: { from: 2, to: 4 }, ends: { from: 2, to: 4 } },
      { start: 11, end: 14, starts: { from: 4, to: 5 }, ends: { from: 4, to: 5 } },
    ]);
  });

  it("counts punctuation that stands alone to the words on both sides", () => {
    const { words } = readWords("eau « eau », eau", tokenizer);
    // ▁eau | ▁ « | ▁eau | ▁ » , | ▁eau
    expect(words.map(({ starts, ends }) => [starts, ends])).toEqual([
      [
        { from: 0, to: 1 },
        { from: 0, to: 3 },
      ],
      [
        { from: 1, to: 4 },
        { from: 3, to: 7 },
      ],
      [
        { from: 4, to: 8 },
        { from: 7, to: 8 },
      ],
    ]);
  });

  it("keeps signs that belong to a number, and words whose characters are composed anew", () => {
    expect(cut("(100%) 2½ l’eau.")).toEqual(["100%", "2½", "l", "eau"]);
    expect(cut("e\u0301au")).toEqual(["e\u0301au"]);
  });

  it.prop([fc.string({ unit: "grapheme" })])(
    "gives words in order, inside the text, with tokens of their own",
    (text) => {
      const { ids, words } = readWords(text, tokenizer);
      let end = 0;
      for (const word of words) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
        for (const { from, to } of [word.starts, word.ends])
          expect(0 <= from && from < to && to <= ids.length).toBe(true);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    },
  );
});

describe("cutWindows", () => {
  it("sets question, title and passage side by side as the reader has learned it", () => {
    const eau = idOf("▁eau");
    const [window] = cutWindows(
      { asked: { question: "eau", turns: [] }, title: "eau eau", passage: [7, 8] },
      tokenizer,
    );
    expect(window).toEqual({ row: [0, eau, 2, 2, eau, eau, 2, 7, 8, 2], offset: 7, range: { from: 0, to: 2 } });
    const [untitled] = cutWindows({ asked: { question: "eau", turns: [] }, title: "", passage: [7] }, tokenizer);
    expect(untitled!.row).toEqual([0, eau, 2, 2, 7, 2]);
  });

  it("keeps the beginning of a long question and the end of a long follow-up", () => {
    const question = `${"eau ".repeat(200)}L`;
    const turns = [{ question: "L", reply: "" }];
    const rowOf = (asked: ReaderQuestion) => cutWindows({ asked, title: "", passage: [7] }, tokenizer)[0]!.row;
    const alone = rowOf({ question, turns: [] });
    expect(alone.slice(1, 65)).toEqual(Array(64).fill(idOf("▁eau")));
    expect(alone.slice(65, 67)).toEqual([2, 2]);
    const after = rowOf({ question, turns });
    expect(after.slice(1, 98)).toEqual([...Array(95).fill(idOf("▁eau")), idOf("▁L"), 2]);
  });

  it.prop([fc.nat(2000), fc.nat(100), fc.nat(40)])(
    "covers every token with rows within the limit that overlap by half",
    (length, questionWords, titleWords) => {
      const windows = cutWindows(
        {
          asked: { question: "eau ".repeat(questionWords), turns: [] },
          title: "eau ".repeat(titleWords),
          passage: Array(length).fill(9),
        },
        tokenizer,
      );
      let covered = 0;
      for (const { row, offset, range } of windows) {
        expect(row.length).toBeLessThanOrEqual(384);
        expect(row.length).toBe(offset + range.to - range.from + 1);
        expect(range.from).toBeLessThanOrEqual(covered);
        covered = range.to;
      }
      expect(covered).toBe(length);
    },
  );
});
