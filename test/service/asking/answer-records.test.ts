import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { DocumentStore } from "../../../src/core/ports/document-store.ts";
import { OPERATOR_SCOPE, ownerOf } from "../../../src/core/scope.ts";
import type { Answer } from "../../../src/core/types.ts";
import { type AnswerRecord, createAnswerRecords } from "../../../src/service/asking/answer-records.ts";
import { turnsBefore } from "../../../src/service/asking/follow-up.ts";
import { createHashPerson } from "../../../src/service/people.ts";
import { expireOld } from "../../../src/service/retention.ts";
import { createGate } from "../../helpers/gate.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const log = pino({ level: "silent" });

function answerTo(question: string): Answer {
  return {
    kind: "abstained",
    about: "fact",
    question,
    language: "fr",
    confidence: 0,
    citations: [],
    nearest: [],
    receipt: question,
  };
}

function record(messageIds: readonly string[], more: Partial<AnswerRecord> = {}): AnswerRecord {
  const asked = `question of ${messageIds[0]}`;
  return { answer: answerTo(asked), asked, language: "fr", asker: "alice", messageIds, ...more };
}

/** The operator's records over these documents. */
function recordsIn(documents: DocumentStore) {
  return createAnswerRecords(
    () => documents,
    () => 0,
  ).in(OPERATOR_SCOPE);
}

describe("records of answers", () => {
  it("are found by every message that shows them and by the one that asked, after a restart too", async () => {
    const documents = createMemoryDocuments();
    const saved = record(["1", "2"], { questionId: "q" });
    await recordsIn(documents).save(saved);
    const restarted = recordsIn(documents);
    expect(await restarted.ofMessage("1")).toEqual(saved);
    expect(await restarted.ofMessage("2")).toEqual(saved);
    expect(await restarted.ofQuestion("q")).toEqual(saved);
    expect(await restarted.ofMessage("3")).toBeUndefined();
  });

  it("are told apart by what is asked for: a message that shows one is no question, and the other way round", async () => {
    const records = recordsIn(createMemoryDocuments());
    await records.save(record(["1", "2"], { questionId: "q" }));
    expect(await records.ofQuestion("2")).toBeUndefined();
    expect(await records.ofMessage("q")).toBeUndefined();
  });

  it("are gone when removed", async () => {
    const documents = createMemoryDocuments();
    const records = recordsIn(documents);
    const saved = record(["1", "2"], { questionId: "q" });
    await records.save(saved);
    await records.remove(saved);
    expect([await records.ofMessage("1"), await records.ofMessage("2"), await records.ofQuestion("q")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(documents.all()).toEqual([]);
  });

  it("are found while they are written, which a button pressed at once does not wait for", async () => {
    const documents = createMemoryDocuments();
    const gate = createGate();
    const putDocument: typeof documents.putDocument = async (document) => {
      await gate.opened;
      await documents.putDocument(document);
    };
    const records = recordsIn({ ...documents, putDocument });
    const saved = record(["1"], { questionId: "q", threadId: "t" });
    const saving = records.save(saved);
    expect([await records.ofMessage("1"), await records.ofQuestion("q")]).toEqual([saved, saved]);
    expect(await records.lastIn("t")).toBe("1");
    gate.open();
    await saving;
    expect(await records.ofMessage("1")).toEqual(saved);
  });

  it("are as another process has changed them since, and gone where it forgot the person", async () => {
    const documents = createMemoryDocuments();
    const [first, second] = [recordsIn(documents), recordsIn(documents)];
    await first.save(record(["1"], { questionId: "q" }));
    await first.save(record(["2"], { asker: "bob" }));
    const edited = record(["1"], { questionId: "q", asked: "another question" });
    await second.save(edited);
    expect([await first.ofMessage("1"), await first.ofQuestion("q")]).toEqual([edited, edited]);
    await documents.forget("alice");
    expect([await first.ofMessage("1"), await first.ofQuestion("q")]).toEqual([undefined, undefined]);
    expect(await first.ofMessage("2")).toBeDefined();
  });

  it("are not seen from where another owner's articles are asked", async () => {
    const all = createAnswerRecords(
      () => createMemoryDocuments(),
      () => 0,
    );
    const saved = record(["1"], { questionId: "q" });
    await all.in(OPERATOR_SCOPE).save(saved);
    const elsewhere = all.in({ ...OPERATOR_SCOPE, owner: ownerOf("server 2") });
    expect([await elsewhere.ofMessage("1"), await elsewhere.ofQuestion("q")]).toEqual([undefined, undefined]);
  });

  it("of an older shape are taken for not kept", async () => {
    const documents = createMemoryDocuments();
    await documents.putDocument({ kind: "discord-answer", id: "1", createdAt: 0, body: { text: "old" } });
    expect(await recordsIn(documents).ofMessage("1")).toBeUndefined();
  });

  it("expire after the days that the installation keeps them", async () => {
    const documents = createMemoryDocuments();
    await createAnswerRecords(
      () => documents,
      () => 1 * DAY_MS,
    )
      .in(OPERATOR_SCOPE)
      .save(record(["1"]));
    await createAnswerRecords(
      () => documents,
      () => 9 * DAY_MS,
    )
      .in(OPERATOR_SCOPE)
      .save(record(["2"]));
    expect(await expireOld({ documents, retentionDays: 3, now: () => 10 * DAY_MS, log })).toBe(1);
    expect(documents.all().map(({ id }) => id)).toEqual(["2"]);
  });

  it("outlive what is kept of questions under way, which is gone after an hour", async () => {
    const documents = createMemoryDocuments();
    await recordsIn(documents).save(record(["1"]));
    const times = { old: -1, recent: 1 };
    for (const kind of ["forgotten", "follow-up"])
      for (const [id, createdAt] of Object.entries(times))
        await documents.putDocument({ kind, id, createdAt, body: null });
    expect(await expireOld({ documents, retentionDays: 3, now: () => HOUR_MS, log })).toBe(0);
    expect(documents.all().map(({ id }) => id)).toEqual(["1", "recent", "recent"]);
  });
});

describe("the turns before a follow-up", () => {
  it("are the chain of answers replied to, oldest first, at most five", async () => {
    const records = recordsIn(createMemoryDocuments());
    for (let id = 1; id <= 7; id += 1) {
      await records.save(record([String(id)], id === 1 ? {} : { previousId: String(id - 1) }));
    }
    const turns = await turnsBefore(records, "7");
    expect(turns.map(({ question }) => question)).toEqual([3, 4, 5, 6, 7].map((id) => `question of ${id}`));
  });

  it("are none when the message replied to shows no answer that is kept", async () => {
    const records = recordsIn(createMemoryDocuments());
    expect(await turnsBefore(records, "1")).toEqual([]);
    expect(await turnsBefore(records, undefined)).toEqual([]);
  });
});

describe("the name under which a person is kept", () => {
  it("is the same in one installation, another in the next, and not the id", async () => {
    const documents = createMemoryDocuments();
    const [first, again] = [await createHashPerson(documents), await createHashPerson(documents)];
    const elsewhere = await createHashPerson(createMemoryDocuments());
    expect(first("123")).toBe(again("123"));
    expect(first("123")).not.toBe(elsewhere("123"));
    expect(first("123")).toMatch(/^[0-9a-f]{32}$/u);
  });
});
