import { describe, expect, it } from "vitest";
import type { Language, Source, Span } from "../../../src/core/types.ts";
import { articleWords } from "../../../src/core/verify/article-words.ts";
import { compareSentence } from "../../../src/core/verify/compare/compare.ts";
import { readText } from "../../../src/core/verify/read-text.ts";

describe("compareSentence with what stands beside", () => {
  it("shows the name of the sentence where the statement has another one of the article", () => {
    const vectors = (text: string, places: readonly number[]) =>
      text.split(" ").map((word, index) => {
        const start = text.split(" ").slice(0, index).join(" ").length + (index > 0 ? 1 : 0);
        const vector = new Float32Array(8);
        vector[places[index] ?? 0] = 1;
        return { start, end: start + word.length, vector };
      });
    const said = readText("Then Brook bought it", "en", vectors("Then Brook bought it", [0, 1, 2, 3]));
    const source = readText("Then Vale bought it", "en", vectors("Then Vale bought it", [0, 1, 2, 3]));
    const article = articleWords(sourceOf("Once Brook sold the yard. Then Vale bought it", "en"));
    const { differences: found } = compareSentence(said, source, { centre: undefined, article });
    expect(found).toEqual([{ kind: "standIn", said: { start: 5, end: 10 }, source: { start: 5, end: 9 } }]);
    const nearby = [readText("Once Brook sold the yard.", "en", [])];
    expect(compareSentence(said, source, { centre: undefined, article, nearby }).differences).toEqual([]);
  });

  it.each([
    ["of the same words", "Then Brook bought it all.", "Then Vale bought it all.", "Brook | Vale"],
    ["that is written somewhere, not done by somebody", "Then Brook bought it all.", "On Vale they bought it all.", ""],
    ["with other words around it", "Then Brook bought it all.", "Near the old yard Vale sat alone.", ""],
  ])("takes a name for another where each stands in the place %s", (_, statement, sentence, expected) => {
    const [said, source] = [readText(statement, "en", []), readText(sentence, "en", [])];
    const { differences } = compareSentence(said, source, {
      centre: undefined,
      article: articleWords(sourceOf(sentence, "en")),
    });
    const words = differences.map((each) => `${textAt(said.text, each.said)} | ${textAt(source.text, each.source)}`);
    expect(words.join(", ")).toBe(expected);
  });

  it("takes names that stand beside the sentence for near, and their words for partly borne out", () => {
    const said = readText("Ida Brook sold it.", "en", []);
    const source = readText("She sold it.", "en", []);
    const nearby = [readText("Ida Brook owned a yard.", "en", [])];
    const article = articleWords(sourceOf("There Ida Brook owned a yard. She sold it.", "en"));
    const alone = compareSentence(said, source, { centre: undefined, article });
    const beside = compareSentence(said, source, { centre: undefined, article, nearby });
    expect(alone.names).toMatchObject({ nearby: 0, elsewhere: 2 });
    expect(beside.names).toMatchObject({ nearby: 2, elsewhere: 0 });
    expect(beside.coverage).toBeGreaterThan(alone.coverage);
  });
});

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function sourceOf(text: string, language: Language): Source {
  return { id: "a", library: "folder", version: "0", text, metadata: { title: "", language } } as unknown as Source;
}
