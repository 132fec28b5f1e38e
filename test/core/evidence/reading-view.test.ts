import { describe, expect, it } from "vitest";
import { type Block, createArticle } from "../../../src/core/article/article.ts";
import { toPassageReading, viewPassage } from "../../../src/core/evidence/reading-view.ts";
import { cutPassages } from "../../../src/core/passages/passages.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";

const TEXT = "Room\tNight\tWeek\n\nAttic\t40 €\t240 €\n\nCellar\t25 €\t150 €";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const cellsOf = (...words: readonly string[]) => words.map(at);
const header: Block = { kind: "row", ...at("Room\tNight\tWeek"), cells: cellsOf("Room", "Night", "Week") };
const row = (paragraph: number, ...cells: readonly string[]): Block => ({
  kind: "row",
  ...at(cells.join("\t")),
  paragraph,
  cells: cellsOf(...cells),
  context: [{ kind: "header", start: header.start, end: header.end }],
});
const table = createArticle(
  { library: FOLDER_LIBRARY, id: "a", version: "v", text: TEXT, metadata: { title: "Inn", language: "en" } },
  [header, row(1, "Attic", "40 €", "240 €"), row(2, "Cellar", "25 €", "150 €")],
);
const [passage] = cutPassages(table);

describe("a passage as the reader is given it", () => {
  const view = viewPassage(passage!, table);

  it("has each cell behind the header of its column", () => {
    expect(view.text).toBe("Room: Attic; Night: 40 €; Week: 240 €\nRoom: Cellar; Night: 25 €; Week: 150 €");
  });

  it("gives answers back at their place in the article, and none that touches what was put in front", () => {
    const answerTo = (words: string) => {
      const start = view.text.indexOf(words);
      const reading = { answerable: 1, answers: [{ start, end: start + words.length, logProb: -1 }] };
      return toPassageReading(reading, view, passage!).answers.map(({ start: from, end }) =>
        TEXT.slice(passage!.start + from, passage!.start + end),
      );
    };
    expect(answerTo("150 €")).toEqual(["150 €"]);
    expect(answerTo("240")).toEqual(["240"]);
    expect(answerTo("Week: 150 €")).toEqual([]);
    expect(answerTo("Night")).toEqual([]);
  });
});

it("has what its sentences are read under first, a line each, and a question as their opening words", () => {
  const text = "Pool\n\nWhen is it shut?\n\nOn Mondays. Never else.";
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const blocks: Block[] = [
    { kind: "heading", level: 1, ...place("Pool") },
    { kind: "question", ...place("When is it shut?") },
    {
      kind: "answer",
      ...place("On Mondays. Never else."),
      paragraph: 1,
      context: [
        { kind: "heading", ...place("Pool") },
        { kind: "question", ...place("When is it shut?") },
      ],
    },
  ];
  const source = { library: FOLDER_LIBRARY, id: "a", version: "v", text } as const;
  const article = createArticle({ ...source, metadata: { title: "Baths", language: "en" } }, blocks);
  const [only] = cutPassages(article);
  expect(viewPassage(only!, article).text).toBe("Pool\nWhen is it shut: On Mondays. Never else.");
});

describe("items as the reader is given them", () => {
  const viewsOf = (markdown: string) => {
    const { text, blocks } = readMarkdown(markdown, { name: "a.md" });
    const metadata = { title: "Hut", language: "en" } as const;
    const article = createArticle({ library: FOLDER_LIBRARY, id: "a", version: "v", text, metadata }, blocks);
    return cutPassages(article).map((each) => viewPassage(each, article).text);
  };

  it("are one line behind what opens them, a line or a heading", () => {
    expect(
      viewsOf("# Hut\n\nSleep well.\n\nBring:\n\n- a rope\n- a lamp\n\n## Rules\n\n- No dogs.\n- No fire.\n"),
    ).toEqual(["Sleep well.\n\nBring:", "Bring: a rope; a lamp", "Rules: No dogs.; No fire."]);
  });

  it("are what a term means behind that term", () => {
    expect(viewsOf("# Hut\n\n## Words\n\nBivouac\n: A night outside.\n")).toEqual(["Words\nBivouac: A night outside."]);
  });
});
