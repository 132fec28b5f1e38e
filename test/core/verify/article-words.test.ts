import { expect, it } from "vitest";
import { articleWords, readArticleWords } from "../../../src/core/verify/article-words.ts";
import { sourceOf } from "../../helpers/compared.ts";

it("tells words that are names, and how often each stands, by what stands before them", () => {
  const { all, names, common, counts } = articleWords(sourceOf("Paul sees Ada. Rain falls on Ada.\nRain!", "en"));
  expect([...all]).toEqual(expect.arrayContaining(["paul", "sees", "ada", "rain", "falls", "on"]));
  // "Paul" and "Rain" open a sentence wherever they stand.
  expect([...names]).toEqual(["ada"]);
  expect(common.has("sees")).toBe(true);
  expect([counts.get("ada"), counts.get("rain"), counts.get("paul")]).toEqual([2, 2, 1]);
});

it("reads a long text in steps to the same end, wherever it is cut", () => {
  const sentence = "Then Vale saw the   Brook. ";
  const source = sourceOf(sentence.repeat(3_000), "en");
  const steps = readArticleWords(source);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count++;
  expect(count).toBeGreaterThan(3);
  const { names, counts } = step.value;
  expect([...names].sort()).toEqual(["brook", "vale"]);
  expect(counts.get("then")).toBe(3_000);
});
