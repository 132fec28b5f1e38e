import { describe, expect, it } from "vitest";
import { makeEdit } from "../../../scripts/lib/edits/edit.ts";
import { countTold, isTold } from "../../../scripts/lib/edits/judge-edit.ts";
import { compareVersions } from "../../../src/core/corrections/find-correction.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readArticle } from "../../../src/ingest/read-article.ts";

const read = async (text: string) =>
  (await readArticle({ bytes: Buffer.from(text), file: "a.md", id: "a", library: FOLDER_LIBRARY })).article;

/** What is told of a quote: the words in its place, "gone", or nothing. */
async function told(before: string, quote: string, after: string): Promise<readonly string[] | "gone" | undefined> {
  const [earlier, later] = await Promise.all([read(before), read(after)]);
  const start = earlier.source.text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  const found = compareVersions(earlier, later)({ start, end: start + quote.length });
  return found?.kind === "changed"
    ? found.after.map(({ start, end }) => later.source.text.slice(start, end))
    : found?.kind;
}

const BRIDGE = "The bridge is 42 metres long. It was built in 1931. Two trams cross it every hour.";
const NEWS = `${BRIDGE}\n\nA toll is not planned. The council meets on Monday.`;

describe("what became of quoted words", () => {
  it("is nothing where they stand, there or elsewhere, in whatever signs", async () => {
    const quote = "It was built in 1931. Two trams cross it every hour.";
    expect(await told(NEWS, quote, NEWS)).toBeUndefined();
    expect(await told(NEWS, quote, `A new lead.\n\n${NEWS}`)).toBeUndefined();
    expect(await told(NEWS, quote, NEWS.replace("1931. Two", "1931.\n\nTwo"))).toBeUndefined();
    expect(await told(NEWS, quote, NEWS.replace("long. It", "long; it"))).toBeUndefined();
    expect(await told(NEWS, quote, `A toll is not planned.\n\n${BRIDGE}`)).toBeUndefined();
  });

  it("is nothing where a sentence was put between two that were quoted, or one beside them changed", async () => {
    const quote = "It was built in 1931. Two trams cross it every hour.";
    expect(await told(NEWS, quote, NEWS.replace("1931.", "1931. A flood came in 1940."))).toBeUndefined();
    expect(await told(NEWS, quote, NEWS.replace("42", "45"))).toBeUndefined();
  });

  it("is the sentence that stands in their place", async () => {
    expect(await told(NEWS, "It was built in 1931.", NEWS.replace("1931", "1932"))).toEqual(["It was built in 1932."]);
    const both = "The bridge is 42 metres long. It was built in 1931.";
    expect(await told(NEWS, both, NEWS.replace("1931", "1932"))).toEqual([both.replace("1931", "1932")]);
  });

  it("is both halves of a sentence that was cut in two", async () => {
    const whole = "The mayor opened the hall on Friday and thanked the forty volunteers for their work.";
    const cut = "The mayor opened the hall on Saturday. She thanked the forty volunteers for their work.";
    expect(await told(`Before.\n\n${whole}`, whole, `Before.\n\n${cut}`)).toEqual([cut]);
  });

  it("is the sentence that has moved and changed", async () => {
    const moved = `A toll is not planned. The council meets on Monday. Since 1931 two trams cross it every two hours.`;
    expect(await told(NEWS, "Two trams cross it every hour.", moved)).toEqual([
      "Since 1931 two trams cross it every two hours.",
    ]);
  });

  it("is that they are gone where nothing like them is left", async () => {
    expect(await told(NEWS, "A toll is not planned.", NEWS.replace("A toll is not planned. ", ""))).toBe("gone");
    expect(await told(NEWS, "A toll is not planned.", "An altogether different article.")).toBe("gone");
  });

  it("is told of a short quote that other words hold elsewhere", async () => {
    const before = "Will it open? Yes.\n\nYesterday the yes camp won.";
    expect(await told(before, "Yes.", before.replace("Yes.", "No."))).toBeDefined();
  });

  it("is found of rows, titles and lines that are no sentences", async () => {
    const table = "# Fares\n\n| Stop | Fare |\n|---|---|\n| Harbour | 3 euros |\n| Castle | 5 euros |\n";
    expect(await told(table, "Castle\t5 euros", table.replace("5", "6"))).toEqual(["Castle\t6 euros"]);
    expect(await told(table, "Castle\t5 euros", table.replace("3", "4"))).toBeUndefined();
  });

  it("is told of every generated edit that changes what is quoted, and of no other", async () => {
    const judged = [];
    for (let seed = 1; seed <= 400; seed += 1) {
      const edit = makeEdit(seed);
      judged.push({ ...edit, told: await isTold(edit) });
    }
    const { precision, recall } = countTold(judged);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
