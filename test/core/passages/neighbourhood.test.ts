import { describe, expect, it } from "vitest";
import type { Article, Passage } from "../../../src/core/article/article.ts";
import { neighbourhoodOf } from "../../../src/core/passages/neighbourhood.ts";
import { cutPassages } from "../../../src/core/passages/passages.ts";
import { articleOf } from "../../helpers/articles.ts";

/** The neighbourhood of the sentence at `index`, as text. */
function near(article: Article, index: number, passage: Passage) {
  const found = neighbourhoodOf(article.sentences[index]!, passage, article);
  return found && article.source.text.slice(found.start, found.end);
}

describe("neighbourhoodOf", () => {
  const words = "one two three four five six seven eight nine ten eleven twelve";
  const article = articleOf(`First ${words}. Second ${words}. Third ${words}. Fourth ${words}. Fifth ${words}.`);
  const [passage] = cutPassages(article);

  it("is the sentence with the one before and the one after", () => {
    expect(near(article, 2, passage!)).toMatch(/^Second .*Fourth [a-z ]+\.$/);
    expect(near(article, 0, passage!)).toMatch(/^First .*Second [a-z ]+\.$/);
    expect(near(article, 4, passage!)).toMatch(/^Fourth .*Fifth [a-z ]+\.$/);
  });

  it("is none where the passage holds no more", () => {
    const short = articleOf("The mill grinds rye. It stands by the river.");
    expect(near(short, 0, cutPassages(short)[0]!)).toBeUndefined();
  });

  it("leaves out neighbours that stand under another heading", () => {
    const blocks = articleOf("# A\n\nThe mill grinds rye. It stands there.\n\n# B\n\nThe inn is shut. It was sold.");
    const passages = cutPassages(blocks);
    const whole: Passage = { ...passages[0]!, start: 0, end: blocks.source.text.length };
    const at = blocks.sentences.findIndex(({ start }) => blocks.source.text.startsWith("The inn", start));
    expect(near(blocks, at, whole)).toBe("The inn is shut. It was sold.");
  });
});
