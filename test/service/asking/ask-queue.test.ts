import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { CheckOptions, MessageCheck } from "../../../src/app/types.ts";
import type { UserError } from "../../../src/core/errors.ts";
import { FOLDER_LIBRARY, ownerOf, type Scope } from "../../../src/core/scope.ts";
import type { Answer } from "../../../src/core/types.ts";
import { createAskQueue } from "../../../src/service/asking/ask-queue.ts";
import { createScriptedEngine } from "../../helpers/scripted-engine/index.ts";

function answerTo(question: string): Answer {
  return {
    kind: "abstained",
    about: "fact",
    question,
    language: "fr",
    confidence: 0,
    citations: [],
    nearest: [],
    receipt: `receipt of ${question}`,
  };
}

/** An engine whose answers come when they are let go. */
function createHeldEngine() {
  const asked: string[] = [];
  const releases: (() => void)[] = [];
  return {
    asked,
    releaseAll() {
      for (const release of releases.splice(0)) release();
    },
    in: () => ({
      ...createScriptedEngine().engine,
      ask(question: string): Promise<Answer> {
        asked.push(question);
        return new Promise((resolve) => releases.push(() => resolve(answerTo(question))));
      },
      /** A sentence a word, each a step that `asked` tells of. */
      async check(text: string, { between }: CheckOptions = {}): Promise<MessageCheck> {
        const sentences = text.split(" ");
        for (const sentence of sentences) {
          asked.push(sentence);
          await between?.();
        }
        return { sentences: sentences.map((sentence) => ({ sentence, verdict: "nothing" })), left: 0 };
      },
    }),
  };
}

function createHeldQueue({ concurrency, maxWaiting }: { concurrency: number; maxWaiting: number }) {
  const engine = createHeldEngine();
  const queue = createAskQueue({ engine, concurrency, maxWaiting, signal: new AbortController().signal });
  return { engine, queue };
}

const server = (id: string): Scope => ({ owner: ownerOf(`server ${id}`), libraries: [FOLDER_LIBRARY] });
const here = { scope: server("1"), turns: [] };

describe("the queue of questions", () => {
  it("lets only so many be computed at once, the others wait", () => {
    const { engine, queue } = createHeldQueue({ concurrency: 2, maxWaiting: 5 });
    for (const question of ["a", "b", "c"]) void queue.ask(question, here);
    expect(engine.asked).toEqual(["a", "b"]);
    expect([queue.running, queue.waiting]).toEqual([2, 1]);
  });

  it("computes the same question once while it is in flight, and gives everyone the answer", async () => {
    const { engine, queue } = createHeldQueue({ concurrency: 2, maxWaiting: 0 });
    const answers = Promise.all(["a", "a", "a"].map((question) => queue.ask(question, here)));
    engine.releaseAll();
    expect((await answers).map(({ question }) => question)).toEqual(["a", "a", "a"]);
    expect(engine.asked).toEqual(["a"]);
  });

  it("does not take the same words after another turn for the same question", () => {
    const { engine, queue } = createHeldQueue({ concurrency: 5, maxWaiting: 0 });
    void queue.ask("et lui ?", { ...here, turns: [{ question: "a", answer: answerTo("a") }] });
    void queue.ask("et lui ?", { ...here, turns: [{ question: "b", answer: answerTo("b") }] });
    expect(engine.asked).toHaveLength(2);
  });

  it("shares no answer between two scopes", async () => {
    const { engine, queue } = createHeldQueue({ concurrency: 5, maxWaiting: 0 });
    const answers = [queue.ask("a", here), queue.ask("a", { ...here, scope: server("2") })];
    expect(engine.asked).toEqual(["a", "a"]);
    engine.releaseAll();
    const [first, second] = await Promise.all(answers);
    expect(first).not.toBe(second);
  });

  it("refuses one more than may wait", async () => {
    const { queue } = createHeldQueue({ concurrency: 1, maxWaiting: 1 });
    void queue.ask("a", here);
    void queue.ask("b", here);
    await expect(queue.ask("c", here)).rejects.toMatchObject({ code: "queue-full" } satisfies Partial<UserError>);
  });
});

describe("the queue of texts to check", () => {
  it("lets questions go first, between two sentences too", async () => {
    const { engine, queue } = createHeldQueue({ concurrency: 1, maxWaiting: 5 });
    const asked = queue.ask("a", here);
    const checked = queue.check("one two", here);
    const second = queue.ask("b", here);
    engine.releaseAll();
    await asked;
    expect(engine.asked).toEqual(["a", "b"]);
    engine.releaseAll();
    await second;
    expect((await checked).sentences).toHaveLength(2);
    expect(engine.asked).toEqual(["a", "b", "one", "two"]);
  });

  it("holds up no question: what is asked during a check is computed before its next sentence", async () => {
    const { engine, queue } = createHeldQueue({ concurrency: 1, maxWaiting: 5 });
    const checked = queue.check("one two", here);
    const asked = queue.ask("a", here);
    while (!engine.asked.includes("a")) await setImmediate();
    engine.releaseAll();
    await asked;
    await checked;
    expect(engine.asked.indexOf("a")).toBeLessThan(engine.asked.indexOf("two"));
  });

  it("takes one text after another and refuses one more than may wait", async () => {
    const { queue } = createHeldQueue({ concurrency: 1, maxWaiting: 1 });
    const checks = [queue.check("one", here), queue.check("two", here)];
    await expect(queue.check("three", here)).rejects.toMatchObject({ code: "queue-full" } satisfies Partial<UserError>);
    expect((await Promise.all(checks)).map(({ sentences }) => sentences[0]?.sentence)).toEqual(["one", "two"]);
  });
});
