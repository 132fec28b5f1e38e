import { describe, expect, it } from "vitest";
import { createForgotten } from "../../src/service/forgotten.ts";
import { createMemoryDocuments } from "../helpers/scripted-engine/documents.ts";

/** Two processes on one state, and one clock that a test moves. */
function startProcesses() {
  const clock = { ms: 1_000 };
  const documents = createMemoryDocuments();
  const start = () => createForgotten({ keeper: documents, documents, now: () => clock.ms });
  const write = (id: string, person = "alice") =>
    documents.putDocument({ kind: "receipt", id, person, createdAt: clock.ms, body: null });
  const kept = () => documents.all().flatMap(({ id, person }) => (person === undefined ? [] : [id]));
  return { first: start(), second: start(), clock, documents, write, kept };
}

describe("whoever is forgotten", () => {
  it("has everything erased, whatever process is asked, and is told how much that was", async () => {
    const { first, write, kept } = startProcesses();
    await write("1");
    await write("2");
    await write("3", "bob");
    expect(await first.forget("alice")).toBe(2);
    expect(kept()).toEqual(["3"]);
  });

  it("has nothing kept of a question that was under way in another process", async () => {
    const { first, second, clock, write, kept } = startProcesses();
    const startedAt = clock.ms;
    clock.ms += 1;
    await second.forget("alice");
    await first.keep({ person: "alice", startedAt }, () => write("1"));
    await first.keep({ person: "bob", startedAt }, () => write("2", "bob"));
    expect(kept()).toEqual(["2"]);
    expect([await first.since("alice", startedAt), await first.since("bob", startedAt)]).toEqual([true, false]);
  });

  it("has nothing left of what was being written at that moment", async () => {
    const { first, second, clock, write, kept } = startProcesses();
    await first.keep({ person: "alice", startedAt: clock.ms }, async () => {
      await second.forget("alice");
      await write("1");
    });
    expect(kept()).toEqual([]);
  });

  it("has kept again what is asked later", async () => {
    const { first, second, clock, write, kept } = startProcesses();
    await second.forget("alice");
    clock.ms += 1;
    await first.keep({ person: "alice", startedAt: clock.ms }, () => write("1"));
    expect(kept()).toEqual(["1"]);
  });
});
