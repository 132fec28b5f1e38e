import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { splitFrontMatter } from "../../src/ingest/front-matter.ts";

function problem(text: string): string | undefined {
  try {
    splitFrontMatter(text, "a.md");
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return undefined;
}

describe("splitFrontMatter", () => {
  it("reads every known key", () => {
    const text = `---
title: "Un titre : le second"
publisher: Le Courrier
credit: VNA/CVN
url: https://exemple.fr/a?b=c
author: Jean Dupont
published: 2025-11-24
language: fr
license: CC BY 4.0
---
Le texte.`;
    expect(splitFrontMatter(text, "a.md")).toEqual({
      frontMatter: {
        title: "Un titre : le second",
        publisher: "Le Courrier",
        credit: "VNA/CVN",
        url: "https://exemple.fr/a?b=c",
        author: "Jean Dupont",
        published: "2025-11-24",
        language: "fr",
        license: "CC BY 4.0",
      },
      body: "Le texte.",
    });
  });

  it("gives back the day of a date with time", () => {
    expect(splitFrontMatter("---\npublished: 2025-11-24T10:30:00+07:00\n---\n", "a.md").frontMatter).toEqual({
      published: "2025-11-24",
    });
  });

  it("takes keys that are left empty as not given", () => {
    expect(splitFrontMatter('---\ntitle:\nauthor: ""\n---\n', "a.md").frontMatter).toEqual({});
    expect(splitFrontMatter("---\n---\nLe texte.", "a.md")).toEqual({ frontMatter: {}, body: "Le texte." });
  });

  it("takes a text without the opening line as body, rules and all", () => {
    for (const text of ["Le texte.\n---\nSuite.", " ---\ntitle: a\n---\n", "----\nLe texte."])
      expect(splitFrontMatter(text, "a.md")).toEqual({ frontMatter: {}, body: text });
  });

  it.each([
    ["---\ntitle: a\n", 'a.md, line 1: Expected the front matter to be closed by a line "---", got none.'],
    ["---\ntitle: 2024\n---\n", "a.md, line 2: Expected title to be a text, got the number 2024 (put it in quotes)."],
    ["---\n\nauthor: [a, b]\n---\n", "a.md, line 3: Expected author to be a text, got a list, a map or an alias."],
    [
      "---\nurl: javascript:alert(1)\n---\n",
      'a.md, line 2: Expected url to be a web address that starts with http:// or https://, got "javascript:alert(1)".',
    ],
    [
      "---\npublished: 2025-02-30\n---\n",
      'a.md, line 2: Expected published to be a date of the form YYYY-MM-DD, got "2025-02-30".',
    ],
    [
      "---\ntitle: a\nlanguage: french\n---\n",
      'a.md, line 3: Expected language to be a language code of two letters, got "french".',
    ],
    ["---\nconstructor: a\n---\n", 'a.md, line 2: Expected a known key, got "constructor".'],
    [
      "---\nautor: a\ntitle: b\nlanguage: french\n---\n",
      'a.md, line 2: Expected a known key, got "autor". Line 4: Expected language to be a language code of two letters, got "french".',
    ],
    ["---\njust words\n---\n", "a.md, line 2: Expected the front matter to be lines of the form `key: value`."],
  ])("refuses %j", (text, message) => {
    expect(problem(text)).toBe(message);
  });

  it("names the line where the YAML is broken", () => {
    expect(problem('---\ntitle: a\nauthor: "b\n---\n')).toMatch(/^a\.md, line \d: The YAML is broken: /);
    expect(problem("---\ntitle: a\ntitle: b\n---\n")).toMatch(/^a\.md, line 3: The YAML is broken: /);
  });

  test.prop([fc.string()])("never fails with anything but a UserError, and keeps the body", (noise) => {
    const text = `---\n${noise}\n---\nLe texte.`;
    if (problem(text) === undefined) expect(text.endsWith(splitFrontMatter(text, "a.md").body)).toBe(true);
  });
});
