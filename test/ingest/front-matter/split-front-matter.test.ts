import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { DocumentMetadata } from "../../../src/core/ports/document-reader.ts";
import { splitFrontMatter } from "../../../src/ingest/front-matter/split-front-matter.ts";

const BODY = "Le texte commence ici.\n";

function split(header: string) {
  return splitFrontMatter(header + BODY, "a.md", { anyFormat: true });
}

/** What generators write: the header, and what is read of it. */
const HEADERS: readonly (readonly [name: string, header: string, metadata: DocumentMetadata])[] = [
  [
    "Jekyll",
    '---\nlayout: post\ntitle:  "Un titre : le second"\ndate:   2021-04-01 23:59:00 -0700\ncategories: [a, b]\npermalink: /a/:title/\n---\n',
    { title: "Un titre : le second", published: "2021-04-01" },
  ],
  [
    "Hugo, TOML",
    "+++\ntitle = 'Les loups'\ndate = 2021-04-01T00:30:00+07:00\nlastmod = 2024-01-01\ndraft = false\n[params]\n  author = \"Jean Dupont\"\n+++\n",
    { title: "Les loups", published: "2021-04-01", author: "Jean Dupont" },
  ],
  [
    "Hugo, JSON",
    '{\n  "title": "Les loups {gris}",\n  "date": "2021-04-01T08:00:00Z",\n  "tags": ["a"]\n}\n\n',
    { title: "Les loups {gris}", published: "2021-04-01" },
  ],
  [
    "Docusaurus",
    "---\nslug: loups\ntitle: Les loups\nauthors:\n  - name: Jean Dupont\n    url: https://exemple.fr\n  - name: Lê Văn Tám\n---\n",
    { title: "Les loups", author: "Jean Dupont, Lê Văn Tám" },
  ],
  ["Docusaurus, authors by id", "---\nauthors: [jdupont, tam]\n---\n", { author: "jdupont, tam" }],
  [
    "Eleventy, JSON between rules",
    '---json\n{"title": "Les loups", "author": {"name": "Jean Dupont"}}\n---\n',
    { title: "Les loups", author: "Jean Dupont" },
  ],
  ["gray-matter, TOML between rules", '---toml\ntitle = "Les loups"\n---\n', { title: "Les loups" }],
  [
    "Hexo, without an opening line",
    "title: Les loups\ndate: 2013-12-24 23:30:04\n---\n",
    { title: "Les loups", published: "2013-12-24" },
  ],
  [
    "Pelican",
    "Title: Les loups\nDate: 2010-12-03 10:20\nModified: 2010-12-05\nAuthors: Jean Dupont, Ann Writer\nSlug: loups\n\n",
    { title: "Les loups", published: "2010-12-03", author: "Jean Dupont, Ann Writer" },
  ],
  [
    "Nikola",
    "<!--\n.. title: Les loups\n.. slug: loups\n.. date: 2012-03-30 23:00:00 UTC-03:00\n.. author: Jean Dupont\n-->\n\n",
    { title: "Les loups", published: "2012-03-30", author: "Jean Dupont" },
  ],
  [
    "Quarto",
    "---\ntitle: Les loups\nauthor:\n  - name:\n      given: Jean\n      family: Dupont\ndate: " +
      "'last-modified'\ndate-modified: 4/30/2021\nlang: fr-CA\nformat: html\n---\n",
    { title: "Les loups", author: "Jean Dupont", published: "2021-04-30", language: "fr" },
  ],
  [
    "Zola",
    '+++\ntitle = "Les loups"\ndate = 2021-04-01\n[taxonomies]\ntags = ["a"]\n[extra]\nauthor = "Jean Dupont"\nlicense = "CC BY 4.0"\n+++\n',
    { title: "Les loups", published: "2021-04-01", author: "Jean Dupont", license: "CC BY 4.0" },
  ],
  [
    "Obsidian",
    '---\nTitle: Les loups\nCreated: 3 mai 2021\nauthor: "[[Jean Dupont]]"\ntags:\n  - loup\naliases: []\ncssclasses: wide\n---\n',
    { title: "Les loups", published: "2021-05-03", author: "Jean Dupont" },
  ],
  [
    "MkDocs",
    "---\nhide:\n  - toc\ndescription: |\n  Ce que l'on sait\n  des loups.\n---\n",
    { description: "Ce que l'on sait des loups." },
  ],
  [
    "Ghost, Astro, SvelteKit",
    "---\ntitle: 1984\npubDate: April 1, 2021\nlicence:\n  name: CC BY-SA 4.0\n  url: https://example.org\ncanonicalURL: https://exemple.fr/a?b=c\n---\n",
    { title: "1984", published: "2021-04-01", license: "CC BY-SA 4.0", url: "https://exemple.fr/a?b=c" },
  ],
  [
    "five languages",
    "---\ntitre: Les loups\nauteur: Jean Dupont\nlangue: français\nlicence: https://creativecommons.org/licenses/by-nc/4.0/deed.fr\nSource: Le Courrier\n---\n",
    { title: "Les loups", author: "Jean Dupont", language: "fr", license: "CC BY-NC 4.0", publisher: "Le Courrier" },
  ],
  [
    "a Vietnamese header",
    "---\ntiêu đề: Con sói\ntác giả: Lê Văn Tám\nngày đăng: ngày 3 tháng 5 năm 2021\nngôn ngữ: tiếng Việt\n---\n",
    { title: "Con sói", author: "Lê Văn Tám", published: "2021-05-03", language: "vi" },
  ],
  ["a source that is linked to", "---\nsource: https://exemple.fr/loups\n---\n", { url: "https://exemple.fr/loups" }],
  ["an address behind a name", "---\nauthor: Jean Dupont <jean@exemple.fr>\n---\n", { author: "Jean Dupont" }],
  ["keys left empty", '---\ntitle:\nauthor: ""\ndate: ~\nlang: null\n---\n', {}],
  ["nothing at all", "---\n---\n", {}],
  ["MkDocs, a title alone", "title: Les loups\n\n", { title: "Les loups" }],
  ["a closing line of dots, blank lines above", "\n\n---\ntitle: Les loups\n...\n", { title: "Les loups" }],
  ["the last of two equal keys", "---\ntitle: Les loups\ntitle: Les ours\n---\n", { title: "Les ours" }],
];

/** Headers that break the rules of their format: what can be read a line alone is read. */
const BROKEN: readonly (readonly [name: string, header: string, metadata: DocumentMetadata])[] = [
  [
    "a colon in a text",
    "---\ntitle: Les loups : un retour\ndate: 2021-04-01\n---\n",
    { title: "Les loups : un retour", published: "2021-04-01" },
  ],
  [
    "a quote that never closes",
    '---\ntitle: "Les loups\nauthor: Jean Dupont\n---\n',
    { title: "Les loups", author: "Jean Dupont" },
  ],
  [
    "quotes inside quotes",
    '---\ntitle: "Les "loups" gris"\nlang: fr\n---\n',
    { title: 'Les "loups" gris', language: "fr" },
  ],
  ["tabs", "---\ntitle: Les loups\nauthor:\n\t- Jean Dupont\n---\n", { title: "Les loups", author: "Jean Dupont" }],
  [
    "a name that begins with a sign",
    "---\nauthor: @jdupont\ntitle: *Les loups*\n---\n",
    { author: "@jdupont", title: "*Les loups*" },
  ],
  [
    "a title in a bracket that never closes",
    "---\ntitle: [Les loups\nauthor: Jean Dupont\n---\n",
    { author: "Jean Dupont" },
  ],
  ["a list that never closes", "---\ntags: [a, b\ntitle: Les loups\n---\n", { title: "Les loups" }],
  [
    "a header that never closes",
    "---\ntitle: Les loups\nauthor: Jean Dupont\n\n",
    { title: "Les loups", author: "Jean Dupont" },
  ],
  ["broken TOML", "+++\ntitle = Les loups\ndate = 2021-04-01\n+++\n", { title: "Les loups", published: "2021-04-01" }],
  [
    "a comma too many",
    '{\n  "title": "Les loups",\n  "author": "Jean Dupont",\n}\n\n',
    { title: "Les loups", author: "Jean Dupont" },
  ],
];

describe("splitFrontMatter", () => {
  it.each(HEADERS)("reads the header of %s", (_, header, metadata) => {
    expect(split(header)).toEqual({
      metadata,
      body: expect.stringMatching(/^\n?Le texte commence ici\.\n$/),
      warnings: [],
    });
  });

  it.each(BROKEN)("reads what can be read of %s", (_, header, metadata) => {
    const { metadata: read, body } = split(header);
    expect(read).toEqual(metadata);
    expect(body.trimStart()).toBe(BODY);
  });

  it("says where a header is broken", () => {
    expect(split('---\nlayout: post\ntitle: "Les loups\n---\n').warnings).toEqual([
      {
        code: "header-broken",
        message: expect.stringMatching(
          /^a\.md, line [34]: the front matter is broken \(.+\) and was read line by line\.$/,
        ),
      },
    ]);
  });

  it.each([
    ["---\ntitle: a\ndate: next week\n---\n", 'a.md, line 3: date is left out: "next week" is no date.'],
    ["---\npublished: 2025-02-30\n---\n", 'a.md, line 2: published is left out: "2025-02-30" is no date.'],
    ["---\ndate: 03/05/2021\n---\n", 'a.md, line 2: date is left out: "03/05/2021" is no date.'],
    ["---\nlang: klingon\n---\n", 'a.md, line 2: lang is left out: "klingon" is no language.'],
    [
      '+++\nurl = "javascript:alert(1)"\n+++\n',
      'a.md, line 2: url is left out: "javascript:alert(1)" is no web address.',
    ],
    ["---\n\ntitle: {a: b}\n---\n", 'a.md, line 3: title is left out: {"a":"b"} is no text.'],
  ])("leaves out the value of %j with one warning", (header, message) => {
    expect(split(header).warnings).toEqual([{ code: "metadata-unreadable", message }]);
  });

  it("does not warn of a value when another key fills the field", () => {
    expect(split("---\npublished: soon\ndate: 2021-04-01\n---\n")).toMatchObject({
      metadata: { published: "2021-04-01" },
      warnings: [],
    });
  });

  it("reads a day of figures alone as the language's region writes it", () => {
    const published = (lang: string) => split(`---\nlang: ${lang}\ndate: 03/05/2021\n---\n`).metadata.published;
    expect(["fr", "en-GB", "en-US", "de-AT", "en"].map(published)).toEqual([
      "2021-05-03",
      "2021-05-03",
      "2021-03-05",
      "2021-05-03",
      undefined,
    ]);
  });

  it.each([
    "---\n\nLe verger a douze arbres. Ils sont vieux.\n\n---\n\nSuite.",
    "---\nLe verger a douze arbres.\n---\nSuite.",
    "---\n\nNote: le verger a douze arbres, et ils sont tous très vieux.\n\n---\n",
    "----\nLe texte.",
    " ---\ntitle: a\n---\n",
    "---",
    "{Le texte} est ici.",
    "{\n  un mot\n}\n",
    "Note: un texte.\nSource: un journal.\n\nSuite.",
    "Le texte.\n---\nSuite.",
  ])("takes %j for text without a header", (text) => {
    expect(splitFrontMatter(text, "a.md", { anyFormat: true })).toEqual({ metadata: {}, body: text, warnings: [] });
  });

  it("looks in a plain text for no other header than YAML's", () => {
    for (const text of [
      '+++\ntitle = "a"\n+++\nLe texte.',
      '{"title": "a"}\nLe texte.',
      "Title: a\nDate: 2021-04-01\n\nLe texte.",
    ])
      expect(splitFrontMatter(text, "a.txt", { anyFormat: false }).body).toBe(text);
    expect(splitFrontMatter("---\ntitle: a\n---\nLe texte.", "a.txt", { anyFormat: false }).body).toBe("Le texte.");
  });

  it("does not let aliases multiply what is read", () => {
    const bomb = Array.from(
      { length: 30 },
      (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
    ).join("\n");
    expect(split(`---\na0: &a0 [x]\n${bomb}\ntitle: Les loups\n---\n`).metadata).toEqual({ title: "Les loups" });
  });

  it("reads the rest of a header that names what nothing in it is called", () => {
    expect(split("---\ntitle: Les loups\nauthors: [*Anna*, Paul]\ntags: *a\n---\n").metadata).toMatchObject({
      title: "Les loups",
    });
  });

  const signs = fc.string({ unit: fc.constantFrom(..."*&[]{}'\"!|>,:#-? ab\n\t"), maxLength: 80 });
  test.prop([fc.constantFrom("---", "+++", ";;;"), fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), signs)])(
    "never fails, and keeps the body",
    (mark, noise) => {
      const { body } = splitFrontMatter(`${mark}\n${noise}\n${mark}\n${BODY}`, "a.md", { anyFormat: true });
      expect(body.endsWith(BODY)).toBe(true);
    },
  );
});
