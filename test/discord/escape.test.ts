import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { escapeInline, quoteBlock, removeMarks } from "../../src/discord/escape.ts";

/** Text rich in what Discord reads as marks; canonical texts have no carriage returns. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        ..."\\ * ** _ ~~ ` ``` | || [ ] ( ) < > # - + . : / @ \n".split(" "),
        ..."@everyone,@here,<@1>,<@&2>,<#3>,</ask:4>,<t:1:R>,<:x:5>,<a:y:6>,<id:home>,:smile:,https://a.b/c_d".split(
          ",",
        ),
        ...["[x](https://a.b)", "<https://a.b>", "\n> ", "\n>>> ", "\n# ", "\n-# ", "\n1. ", "\n- ", "\n\n"],
      ),
    ),
  )
  .map((parts) => parts.join("").replaceAll("\r", ""));

const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(80)).map(([start, length]) => ({ start, end: start + length })));

/** What is left as marks: the text without its escaped characters. */
const bare = (text: string): string => text.replace(/\\[\s\S]/gu, "");

describe("quoteBlock", () => {
  test.prop([hostileText, spans])("gives back the exact text when its marks are removed", (text, bold) => {
    // Cells of a row stand apart by a mark that is seen.
    expect(removeMarks(quoteBlock(text, bold))).toBe(text.replaceAll("\t", " · "));
  });

  test.prop([hostileText, spans])("starts every line with the mark of a quote", (text, bold) => {
    for (const line of quoteBlock(text, bold).split("\n")) expect(line).toMatch(/^> /u);
  });

  test.prop([hostileText, spans])("leaves no mark of the text's own", (text, bold) => {
    for (const line of quoteBlock(text, bold).split("\n")) {
      const marks = bare(line.slice(2)).replaceAll("**", "");
      expect(marks).not.toMatch(/[*_~`|[\]<>@#]/u);
      expect(marks).not.toMatch(/:\/\/|:[^\s:]+:/u);
      expect(line.slice(2).replaceAll("**", "")).not.toMatch(/^\s*([-+] |\d+[.)] |-#)/u);
    }
  });

  test.prop([hostileText, spans])("opens and closes bold on the same line, never around nothing", (text, bold) => {
    for (const line of quoteBlock(text, bold).split("\n")) {
      const pieces = line.replace(/\\[\s\S]/gu, "x").split("**");
      expect(pieces.length % 2).toBe(1);
      for (const [index, piece] of pieces.entries()) if (index % 2 === 1) expect(piece.trim()).toBe(piece);
      expect(pieces.slice(1, -1).every((piece) => piece !== "")).toBe(true);
    }
  });

  it.each([
    ["Un *mot* et 1_000", "> Un \\*mot\\* et 1\\_000"],
    ["1. d'abord", "> 1\\. d'abord"],
    ["6.200 pas", "> 6.200 pas"],
    ["- un tiret", "> \\- un tiret"],
    ["Voir : https://a.b/c", "> Voir : https\\://a.b/c"],
    ["à 10:30 ou à dix heures", "> à 10\\:30 ou à dix heures"],
    ["<@1> @everyone", "> \\<\\@1\\> \\@everyone"],
    ["deux\nlignes", "> deux\n> lignes"],
    ["c:\\temp", "> c\\:\\\\temp"],
  ])("writes %j as %j", (text, block) => {
    expect(quoteBlock(text)).toBe(block);
  });

  it("puts highlighted words between double stars, joins those that touch, and leaves white space outside", () => {
    const text = "le pont rouvre lundi";
    const bold = [
      { start: 2, end: 8 },
      { start: 8, end: 14 },
    ];
    expect(quoteBlock(text, bold)).toBe("> le **pont rouvre** lundi");
  });

  it("closes bold at the end of a line and opens it again on the next", () => {
    expect(quoteBlock("un deux\ntrois", [{ start: 3, end: 13 }])).toBe("> un **deux**\n> **trois**");
  });
});

describe("escapeInline", () => {
  test.prop([hostileText])("keeps a person's words on one line, without marks of their own", (text) => {
    const line = escapeInline(text);
    expect(line).not.toMatch(/[\r\n]/u);
    expect(bare(line)).not.toMatch(/[*_~`|[\]<>@#]|:\/\//u);
  });

  it("drops what would turn the rest of the line around", () => {
    expect(escapeInline("Gazette\u202e de \u2067Valmer\u2069")).toBe("Gazette de Valmer");
  });

  it("drops what nobody sees, and keeps what joins letters and emojis", () => {
    expect(escapeInline("W\u200bhen\u0000 \ud800does\ufeff it\u0007\u2060?")).toBe("When does it?");
    expect(escapeInline("می\u200cخواهم 👩\u200d👧\tà")).toBe("می\u200cخواهم 👩\u200d👧\tà");
  });

  test.prop([hostileText])("leaves nothing unseen, and no half of a pair", (text) => {
    expect(escapeInline(text)).not.toMatch(/[\u0000-\u0008\u007f-\u009f\u200b\ufeff]|\p{Cs}/u);
  });
});
