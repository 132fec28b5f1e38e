import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { findByRules } from "../../src/finders/find-by-rules.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import { articleOf } from "../helpers/articles.ts";

const PARAGRAPH =
  "Le maire, Paul Rivière, a inauguré le pont de Brest le 3 mai 2021. « Il était temps », a déclaré Paul Rivière.";

describe("the finder by rules", () => {
  it("finds the same in a long article, read in a thread of its own, as at once", async () => {
    const article = articleOf(Array.from({ length: 250 }, (_, at) => `${PARAGRAPH} C'est le ${at + 2}e.`).join("\n\n"));
    const expected = findByRules(article);
    expect(expected.facts.length).toBeGreaterThan(0);
    expect(expected.speakers.length).toBeGreaterThan(0);
    expect(await ruleFinder.read(article)).toEqual(expected);
  });

  it("lets the program go on while it reads a long article", async () => {
    let isDone = false;
    const reading = ruleFinder.read(articleOf(`${PARAGRAPH}\n\n`.repeat(250))).then(() => {
      isDone = true;
    });
    let turns = 0;
    for (; !isDone; turns++) await nextTurn();
    await reading;
    expect(turns).toBeGreaterThan(1);
  });

  it("reads a short article", async () => {
    const { facts } = await ruleFinder.read(articleOf(PARAGRAPH));
    expect(facts.map(({ name }) => name)).toContain("Paul Rivière");
  });
});
