import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { ReadDocument } from "../../../src/core/ports/document-reader.ts";
import { isSafeSpan } from "../../../src/core/text/text.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";

const word = fc.constantFrom(..."moulin été Valmer nước Straße niño 12 3,5 l’eau œuvre x2".split(" "));
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));

/** Words, and the ways in which Markdown may write them. */
const styled = fc.tuple(words, fc.integer({ min: 0, max: 9 })).map(([text, style]) => {
  const written = [
    text,
    `**${text}**`,
    `*${text}*`,
    `[${text}](https://a.example/b_c "d")`,
    `\`${text}\``,
    `<b>${text}</b>`,
    `==${text}==`,
    `[[Page|${text}]]`,
    `~~${text}~~`,
    text.replaceAll(" ", "\n"),
  ][style];
  return { text, written: written ?? text };
});
/** Runs of such words, with things between them that nobody sees. */
const line = fc
  .array(fc.tuple(styled, fc.constantFrom("", "<!-- c -->", "![](a.png)", "\u200B", "[^1]")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((runs) => ({
    text: runs.map(([{ text }]) => text).join(" "),
    written: runs.map(([{ written }, unseen]) => written + unseen).join(" "),
  }));

/** A block as it is written, and its text. */
const block = fc.oneof(
  line.map(({ text, written }) => ({ text: `Ainsi ${text}.`, written: `Ainsi ${written}.` })),
  line.map(({ text, written }) => ({ text, written: `### ${written.replaceAll("\n", " ")} {#id}` })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => ({
    text: items.map(({ text }) => `a ${text}`).join("\n\n"),
    written: `${items.map(({ written }) => `- a ${written.replaceAll("\n", "\n  ")}`).join("\n")}\n\n<!-- end -->`,
  })),
  line.map(({ text, written }) => ({
    text: `Ainsi ${text}.`,
    written: `> Ainsi ${written.replaceAll("\n", "\n> ")}.`,
  })),
  line.map(({ text, written }) => ({ text: `Ainsi ${text}.`, written: `:::tip\nAinsi ${written}.\n:::` })),
  words.map((text) => ({ text: `if (${text}) {\n  *y* }`, written: `\`\`\`js\nif (${text}) {\n  *y* }\n\`\`\`` })),
  fc.tuple(words, words).map(([left, right]) => ({
    text: `un\tdeux\n${left}\t${right}`,
    written: `| un | deux |\n|---|--:|\n| **${left}** | ${right} |`,
  })),
  fc.constant({ text: "", written: "![](b.png)" }),
  fc.constant({ text: "", written: "{{< youtube abc >}}" }),
  fc.constant({ text: "", written: "%% private %%" }),
);

/** What must hold of whatever was read. */
function expectSound({ text, blocks }: ReadDocument): void {
  expect(text).toBe(text.normalize("NFC"));
  let end = 0;
  let numbers = 0;
  for (const each of blocks) {
    expect(each.start >= end && each.end > each.start && isSafeSpan(text, each)).toBe(true);
    // A turn's label stands before it.
    if (!["turn", "question", "answer"].includes(each.kind)) expect(text.slice(end, each.start).trim()).toBe("");
    for (const span of [...(each.context ?? []), ...(each.cells ?? [])]) expect(isSafeSpan(text, span)).toBe(true);
    for (const span of each.context ?? []) expect(span.end > span.start && span.start < each.start).toBe(true);
    for (const cell of each.cells ?? []) expect(cell.start >= each.start && cell.end <= each.end).toBe(true);
    if (each.paragraph !== undefined) expect(each.paragraph).toBe(++numbers);
    end = each.end;
  }
  expect(text.slice(end).trim()).toBe("");
}

describe("readMarkdown, of whatever it is given", () => {
  test.prop([fc.array(block, { minLength: 1, maxLength: 8 })], { numRuns: 300 })(
    "shows the words that were written, all of them and no mark, set apart by blank lines",
    (written) => {
      const read = readMarkdown(`Le début.\n\n${written.map((each) => each.written).join("\n\n")}\n`, { name: "a.md" });
      const shown = ["Le début.", ...written.map(({ text }) => text)].filter((text) => text !== "");
      expect(read.text).toBe(shown.join("\n\n"));
      expectSound(read);
    },
  );

  const pieces = fc.constantFrom(
    ...(
      "# |## |- |1. |> |    |```|~~~|**|*|_|`|[|](|)|![|[[|]]|[^1]|[^1]: |^[|<b>|</b>|<div>|<details>" +
      "|<summary>|</details>|<table>|<td>|<!--|-->|:::|!!! |%%|{{|}}|{%|%}|{#|}|==|~~|Q: |A: |**PK:** " +
      "|Anna Weber: |a?|b|é|👩‍👩‍👧|e\u0301|&amp;|\\||---|: | "
    ).split("|"),
    "|",
    "| a | b |\n|---|---|\n",
    "\n",
    "\n\n",
    "\t",
    "\u00AD",
    "\uFB01",
    "\u202E",
  );

  test.prop([fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""))], { numRuns: 500 })(
    "lays safe blocks in order over a text of which nothing stands outside them",
    (markdown) => expectSound(readMarkdown(markdown, { name: "a.md" })),
  );

  test.prop([fc.string({ unit: "binary", maxLength: 200 }), fc.constantFrom("a.md", "a.mdx")])(
    "never fails",
    (noise, name) => {
      expectSound(readMarkdown(noise, { name }));
    },
  );
});
