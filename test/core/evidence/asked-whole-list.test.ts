import { describe, expect, it } from "vitest";
import { asksWholeList } from "../../../src/core/evidence/asked-whole-list.ts";
import { analyze } from "../../../src/core/lexical/analyze.ts";
import { asksForSteps } from "../../../src/core/question/asked-list.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Span } from "../../../src/core/types.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";
import { toArticle } from "../../../src/ingest/to-article.ts";

const GUIDES = `# Cave guides

## Becoming one

To become a guide:

1. Write to the warden.
2. Take the course.
   - three evenings
   - one night below

## Packing

- a lamp
- a rope

## Season 2031

### Closed caves

- Otter Hole
- Long Drop
`;

describe("a question for a whole list", () => {
  it("asks for what stands above the list, not in the item", async () => {
    expect(await asks("How do I become a guide?", "Write to the warden.")).toBe(true);
    expect(await asks("What do I need to become a guide?", "three evenings")).toBe(true);
    expect(await asks("What is the packing?", "a rope")).toBe(true);
    expect(await asks("Which warden makes somebody become a guide?", "Write to the warden.")).toBe(false);
    expect(await asks("Is a rope among the packing?", "a rope")).toBe(false);
  });

  it("may name the section that the list's heading stands in, and not another one", async () => {
    expect(await asks("Which caves closed in season 2031?", "Otter Hole")).toBe(true);
    expect(await asks("Which caves flood in season 2031?", "Otter Hole")).toBe(false);
    expect(await asks("What about season 2031?", "Otter Hole")).toBe(false);
  });

  it("may say more where the opening line is all in it", async () => {
    expect(await asks("What must foreigners do to become a guide?", "Take the course.")).toBe(true);
    expect(await asks("What do foreigners think of a guide?", "Take the course.")).toBe(false);
  });

  it("asks for all steps with how something is done, in whatever words or language", async () => {
    expect(await asks("How can I join the tours?", "Take the course.")).toBe(true);
    expect(await asks("Wie werde ich Höhlenkundler?", "Take the course.")).toBe(true);
    expect(await asks("How can I join the tours?", "a lamp")).toBe(false);
    expect(await asks("How do I pay for the course?", "Take the course.")).toBe(false);
  });
});

async function asks(question: string, item: string): Promise<boolean> {
  const named = { file: "guides.md", id: "guides", library: FOLDER_LIBRARY };
  const article = await toArticle(readMarkdown(GUIDES, { name: named.file }), named);
  const { text } = article.source;
  const terms = new Map(
    analyze(question, "en").flatMap(({ term, surface }, number) => [
      [term, number] as const,
      [surface, number] as const,
    ]),
  );
  const wordsOf = ({ start, end }: Span) =>
    new Set(analyze(text.slice(start, end), "en").flatMap(({ term }) => terms.get(term) ?? []));
  const block = article.blocks.find(({ kind, start }) => kind === "item" && text.startsWith(item, start))!;
  return asksWholeList(article, block, { terms, wordsOf, isForSteps: asksForSteps(question) });
}
