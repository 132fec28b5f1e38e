import { expect, it } from "vitest";
import { createCalls } from "../../../src/models/serve/calls.ts";
import { createGate } from "../../helpers/gate.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";

it("embeds what several bots ask at once in one run, apart by what it is for", async () => {
  const gate = createGate();
  const hashing = createHashingEmbedder();
  const runs: string[] = [];
  const embedder = {
    ...hashing,
    embed: async (...[texts, options]: Parameters<typeof hashing.embed>) => {
      runs.push(`${options.as}: ${texts.join()}`);
      await gate.opened;
      return hashing.embed(texts, options);
    },
  };
  const { "/v1/embed": embed } = createCalls({ embedder, reader: undefined });
  const ask = (as: string, text: string) => embed!.run({ as, texts: [text] }, new AbortController().signal);
  const asked = [ask("question", "a"), ask("passage", "b"), ask("question", "c"), ask("question", "d")];
  gate.open();
  const [, , third] = await Promise.all(asked);
  const [vector] = await hashing.embed(["c"], { as: "question" });
  expect(third).toEqual({ vectors: Buffer.from(vector!.buffer).toString("base64") });
  expect(runs).toEqual(["question: a", "passage: b", "question: c,d"]);
});
