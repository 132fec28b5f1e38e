import { expect, it } from "vitest";
import { cosine, describeEmbedder } from "../contracts/embedder.ts";
import { describeReader } from "../contracts/reader.ts";
import { createHashingEmbedder, fnv1a } from "../helpers/hashing-embedder.ts";
import { createHashingReader } from "../helpers/hashing-reader.ts";

describeEmbedder("The hashing fake", async () => createHashingEmbedder());
describeReader("The hashing fake", async () => createHashingReader());

it("hashes as FNV-1a is defined", () => {
  expect(fnv1a("")).toBe(0x811c9dc5);
  expect(fnv1a("a")).toBe(0xe40c292c);
});

it("gives the cosine that its docstring promises", async () => {
  const [a, b] = await createHashingEmbedder().embed(["Le chat dort", "le CHAT noir mange la souris"], {
    as: "passage",
  });
  // shares "le" and "chat" of 3 and 6 words
  expect(cosine(a!, b!)).toBeCloseTo(2 / Math.sqrt(3 * 6), 6);
});

it("gives the scores that its docstring promises", async () => {
  const [reading] = await createHashingReader().read({ question: "Quelle capitale ?", turns: [] }, [
    { title: "", text: "La capitale est Kampala" },
  ]);
  // one of two keywords
  expect(reading!.answerable).toBe(0);
  // weights 2, 0.1, 2, 2
  const single = new Map(reading!.answers.map((answer) => [`${answer.start}-${answer.end}`, answer.logProb]));
  expect(["0-2", "3-11", "12-15", "16-23"].map((span) => single.get(span))).toEqual(
    [2, 0.1, 2, 2].map((weight) => 2 * Math.log(weight / 6.1)),
  );
});
