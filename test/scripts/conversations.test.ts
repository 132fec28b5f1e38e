import { describe, expect, it } from "vitest";
import {
  type ConversationSet,
  holdConversations,
  runConversations,
  turnsAsSet,
} from "../../scripts/lib/conversations.ts";
import type { SetEngine } from "../../scripts/lib/set-engine.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { createHashingReader } from "../helpers/hashing-reader.ts";

const TEXT = "The mayor, Anna Holm, opened the bridge in June. The mayor, Anna Holm, praised the workers of the town.";

/** Where "in June" stands. */
const june = { text: "in June", start: TEXT.indexOf("in June") };
const praised = { text: "the workers", start: TEXT.indexOf("the workers") };

function set(): ConversationSet {
  const turn = (question: string, answerable: boolean, ...answers: (typeof june)[]) => ({
    question,
    answerable,
    answers,
  });
  return {
    documents: [{ doc_id: "bridge", text: TEXT }],
    conversations: [
      {
        id: "c",
        doc_id: "bridge",
        turns: [
          turn("When did Anna Holm open the bridge?", true, june),
          turn("Whom has the mayor, Anna Holm, praised?", true, praised),
          turn("When was the bridge opened?", false),
        ],
      },
    ],
  };
}

/** Answers whatever is asked with its question, and keeps what it was told of the turns before. */
function createParrot() {
  const told: string[][] = [];
  const ask: SetEngine["ask"] = async (question, turns = []) => {
    told.push(turns.map((turn) => `${turn.question} ${turn.answer.kind}`));
    if (question.startsWith("Whom")) return { findings: [] };
    const answer = { ...EMPTY, kind: "answered" as const, question };
    return { answer, findings: [] };
  };
  return { told, engine: { ask, close: async () => {} } };
}

const EMPTY = { language: "en", about: "fact", confidence: 1, citations: [], receipt: "r" } as const;

describe("holding conversations", () => {
  it("gives a turn the answers to those before it, but for those that were refused", async () => {
    const { told, engine } = createParrot();
    const held: string[] = [];
    for await (const { query } of holdConversations(set(), async () => engine)) held.push(query.id);
    const first = "When did Anna Holm open the bridge? answered";
    expect(held).toEqual(["c-1", "c-2", "c-3"]);
    expect(told).toEqual([[], [first], [first]]);
  });

  it("is right where the answer stands inside a quote, and where there was none to give", async () => {
    const models = { embedder: createHashingEmbedder(), reader: createHashingReader() };
    const always = await runConversations(set(), { ...models, threshold: 0 });
    expect(always.map(({ id, turn, right }) => [id, turn, right])).toEqual([
      ["c-1", 1, true],
      ["c-2", 2, true],
      ["c-3", 3, false],
    ]);
    const never = await runConversations(set(), { ...models, threshold: 2 });
    expect(never.map(({ right }) => right)).toEqual([false, false, true]);
    expect(never[0]!.quotes).not.toEqual([]);
  });

  it("counts its turns as one half, apart by their number", () => {
    expect(turnsAsSet(set()).queries.map(({ half, group }) => [half, group])).toEqual([
      ["c", "1"],
      ["c", "2"],
      ["c", "3"],
    ]);
  });
});
