import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";
import { toArticle } from "../../../src/ingest/to-article.ts";

const BODY = "The storm tore off eleven roofs in Lakeside, and nobody was hurt.";

type Format = "yaml" | "toml" | "json";

/** Each generator's marks, and the fields that its templates write. */
const GENERATORS: readonly (readonly [name: string, Format, readonly string[]])[] = [
  [
    "Jekyll",
    "yaml",
    ["layout: post", "title: %", "date: 2021-04-01 10:00:00 +0200", "categories: [a, b]", "permalink: /:year/:title/"],
  ],
  [
    "Hugo",
    "toml",
    ["title = %", "date = 2021-04-01T10:00:00+02:00", "draft = false", "weight = 3", "[menu.main]", 'name = "a"'],
  ],
  ["Hugo in JSON", "json", ['"title": %', '"date": "2021-04-01T10:00:00Z"', '"tags": ["a"]', '"draft": false']],
  [
    "Docusaurus",
    "yaml",
    ["id: storm", "title: %", "sidebar_label: Storm", "authors: [ann, bob]", "hide_table_of_contents: false"],
  ],
  [
    "Eleventy",
    "yaml",
    [
      "layout: layouts/post.njk",
      "title: %",
      "date: Last Modified",
      "tags: posts",
      "eleventyNavigation:",
      "  key: Storm",
    ],
  ],
  ["Hexo", "yaml", ["title: %", "date: 2021/04/01 10:00:00", "categories:", "- Weather", "- Lakes"]],
  [
    "Zola",
    "toml",
    [
      "title = %",
      "date = 2021-04-01",
      "template = 'page.html'",
      "[taxonomies]",
      "tags = ['a', 'b']",
      "[extra]",
      "toc = true",
    ],
  ],
  [
    "Obsidian",
    "yaml",
    ["Title: %", "created: 2021-04-01", "tags:", "  - weather", "aliases: []", "cssclasses:", "  - wide", "rating: 4"],
  ],
  [
    "Astro",
    "yaml",
    ["title: %", "pubDate: Apr 01 2021", "description: A storm", "heroImage: '../a.png'", "draft: true"],
  ],
  [
    "Quarto",
    "yaml",
    [
      "title: %",
      "author:",
      "  - name: Ann Writer",
      "    orcid: 0000-0000",
      "date: April 1, 2021",
      "format:",
      "  html:",
      "    toc: true",
    ],
  ],
  [
    "VitePress",
    "yaml",
    [
      "title: %",
      "outline: deep",
      "head:",
      "  - - meta",
      "    - name: author",
      "      content: Ann",
      "lastUpdated: false",
    ],
  ],
  ["MkDocs", "yaml", ["title: %", "hide:", "  - navigation", "icon: material/home", "status: new"]],
  ["Gatsby", "yaml", ["title: %", 'date: "2021-04-01T10:00:00.284Z"', "path: /storm", "featuredImage: ./a.jpg"]],
  [
    "Ghost export",
    "yaml",
    ["title: %", "slug: storm", "date_published: 2021-04-01T10:00:00.000Z", "date_updated: 2021-04-02T10:00:00.000Z"],
  ],
  [
    "Pandoc",
    "yaml",
    ["title: %", "author: [Ann Writer, Bob Second]", "date: 1 April 2021", "lang: en-GB", "bibliography: a.bib", "..."],
  ],
  ["Next.js", "yaml", ["title: %", "publishedAt: 2021-04-01", "summary: A storm", "image: /a.png"]],
  [
    "WordPress export",
    "yaml",
    [
      "title: %",
      "id: 12",
      "comment: false",
      "author: ann",
      "date: 2021-04-01 10:00:00",
      "guid: http://a.example/?p=12",
    ],
  ],
  [
    "Notion export",
    "yaml",
    ["Title: %", "Created: April 1, 2021 10:00 AM", "Owner: Ann Writer", "URL: https://a.example/a"],
  ],
  ["R Markdown", "yaml", ["title: %", "output: html_document", 'date: "`r Sys.Date()`"', "params:", "  year: 2021"]],
  ["a Vietnamese blog", "yaml", ["tiêu đề: %", "tác giả: Lê Văn Tám", "ngày đăng: 01/04/2021", "ngôn ngữ: vi"]],
];

/** What people do to headers. */
const MISHAPS: readonly (readonly [name: string, break_: (header: string) => string])[] = [
  ["as it is", (header) => header],
  ["with Windows line ends", (header) => header.replaceAll("\n", "\r\n")],
  ["with a byte-order mark and blank lines above", (header) => `\uFEFF\n\n${header}`],
  ["with tabs", (header) => header.replace(/^ {2}/gm, "\t")],
  ["with a quote that never closes", (header) => header.replace("Storm over", '"Storm over')],
  ["with a colon and a hash in the title", (header) => header.replace("Storm over", "Storm: #1 over")],
  ["with signs that mean something", (header) => header.replace("Storm over", "@Storm & *over* %")],
  ["with a bracket that never closes", (header) => header.replace(/\n(?=[^\n]*$)/, "\nmore: [a, b\n")],
  ["with a template's mark", (header) => header.replace("Storm over", "{{ Storm }} over")],
  ["with a line that is no field", (header) => header.replace("\n", "\njust words here\n")],
];

function writeHeader(format: Format, fields: readonly string[]): string {
  const title = format === "yaml" ? "Storm over the lakes" : '"Storm over the lakes"';
  const lines = fields.map((field) => field.replace("%", title));
  if (format === "json") return `{\n  ${lines.join(",\n  ")}\n}\n`;
  const mark = format === "toml" ? "+++" : "---";
  return `${mark}\n${lines.join("\n")}\n${lines.at(-1) === "..." ? "" : `${mark}\n`}`;
}

const CASES = GENERATORS.flatMap(([generator, format, fields]) =>
  MISHAPS.map(([mishap, break_]) => [`${generator} ${mishap}`, break_(writeHeader(format, fields))] as const),
);

function read(text: string) {
  return toArticle(readMarkdown(text, { name: "a.md" }), { file: "a.md", id: "a", library: FOLDER_LIBRARY });
}

describe("200 headers of the usual generators, whole and broken", () => {
  it("are that many", () => {
    expect(CASES).toHaveLength(200);
  });

  it.each(CASES)("cost no file: %s", async (_, header) => {
    const { source } = await read(`${header}\n${BODY}\n`);
    expect(source.text.endsWith(BODY)).toBe(true);
    expect(source.metadata.title).toMatch(/Storm|^a$/);
  });

  it("give their title and say nothing more, when they are whole", async () => {
    for (const [generator, format, fields] of GENERATORS) {
      const { source } = await read(`${writeHeader(format, fields)}\n${BODY}\n`);
      expect([generator, source.metadata.title, source.text]).toEqual([generator, "Storm over the lakes", BODY]);
    }
  });

  const fieldLine = fc.tuple(
    fc.constantFrom(...GENERATORS.flatMap(([, , fields]) => fields)),
    fc.string({ maxLength: 12 }),
  );

  test.prop([fc.array(fieldLine, { minLength: 1, maxLength: 8 }), fc.constantFrom("---", "+++")])(
    "whatever is put into them",
    async (lines, mark) => {
      const header = lines.map(([field, noise]) => field.replace("%", noise) + noise.replaceAll("\n", " ")).join("\n");
      const { source } = await read(`${mark}\ntitle: a\n${header}\n${mark}\n${BODY}\n`);
      expect(source.text.endsWith(BODY)).toBe(true);
    },
  );
});
