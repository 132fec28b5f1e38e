import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/ingest/readers/markdown/parse-markdown.ts";
import { splitSections } from "../../../src/ingest/readers/markdown/split-sections.ts";
import { walkMarkdown } from "../../../src/ingest/readers/markdown/walk-markdown.ts";

const options = { parse: parseMarkdown, name: "a.md" };

function partsOf(sections: Iterable<string>) {
  return walkMarkdown(Array.from(sections, parseMarkdown), options).parts;
}

describe("splitSections", () => {
  it("cuts where a line starts afresh, never inside code, comments, lists or quotes", () => {
    const text = "Un.\n\n- a\n\n  b\n\n> c\n\n```\nd\n\nE\n```\n\n<!--\n\nF\n\n-->\n\nFin.\n";
    expect([...splitSections(text, 1)]).toEqual([text.slice(0, text.indexOf("Fin.")), "Fin.\n"]);
  });

  it("keeps links and footnotes that another section defines", () => {
    const text =
      "Un [mot][Là bas] et [deux] ou [trois][].[^n]\n\nSuite.\n\n[là  bas]: /x\n[deux]: /y\n[^n]: Note.\n\nFin [quatre].\n";
    const sections = [...splitSections(text, 1)];
    expect(sections.length).toBeGreaterThan(2);
    expect(partsOf(sections)).toEqual(partsOf([text]));
  });

  it("leaves a short text whole", () => {
    expect([...splitSections("Un.\n\nDeux.")]).toEqual(["Un.\n\nDeux."]);
  });

  const blocks = fc.constantFrom(
    "Un mot.",
    "# Titre",
    "Titre\n===",
    "- a\n- b\n\n  C",
    "1. a\n\n   B",
    "> Cité\n> [x]",
    "```\nA\n\n# B\n[x]: /z\n```",
    "~~~\nJamais fermé",
    "<!-- A\n\nB -->",
    "<pre>\nA\n\nB</pre>",
    "<details>\n<summary>A</summary>\n\nB",
    "</details>",
    "| a | b |\n|---|---|\n| [x] | d |",
    "Voir [x], [y z] et `[x]`.[^1]",
    "[x]: /a",
    "[Y  Z]: /b",
    "[^1]: Note.\n\n    Encore.",
    "    code",
    "Terme\n: Sens",
  );

  test.prop([fc.array(blocks, { maxLength: 12 })], { numRuns: 300 })("means apart what the whole means", (list) => {
    const text = list.join("\n\n");
    expect(partsOf(splitSections(text, 1))).toEqual(partsOf([text]));
  });
});
