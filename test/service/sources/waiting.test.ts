import { describe, expect, it } from "vitest";
import { createWaiting, type Waits } from "../../../src/service/sources/waiting.ts";
import { createMemoryTallies } from "../../helpers/memory-tallies.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const PREVIEW_MS = 900_000;

interface Thing extends Waits {
  readonly text: string;
}

/** Two processes on one state, and one clock that a test moves. */
function startProcesses() {
  const clock = { ms: 1_000 };
  const now = () => clock.ms;
  const owners = new Map<string, ReturnType<typeof createMemoryDocuments>>();
  const documentsAt = (serverId: string) => {
    const documents = owners.get(serverId) ?? createMemoryDocuments();
    owners.set(serverId, documents);
    return documents;
  };
  const tallies = createMemoryTallies(now);
  const isThing = (body: unknown): body is Thing => typeof body === "object" && body !== null && "text" in body;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  const start = () => createWaiting({ kind: "thing", isThing, documentsAt, tallies, now, newId });
  return { first: start(), second: start(), clock, documentsAt };
}

describe("what waits for a manager's word", () => {
  it("waits in every process, and where the one that read it is gone", async () => {
    const { first, second } = startProcesses();
    const put = await first.put({ serverId: "1", text: "mill" });
    expect(put).toEqual({ id: expect.any(String), serverId: "1", text: "mill" });
    expect(await second.get("1", put.id)).toEqual(put);
    expect(await second.take("1", put.id)).toEqual(put);
    expect([await first.get("1", put.id), await first.take("1", put.id)]).toEqual([undefined, "taken"]);
  });

  it("is one's alone, however many press at once", async () => {
    const { first, second } = startProcesses();
    const put = await first.put({ serverId: "1", text: "mill" });
    const taken = await Promise.all([first, second, first, second].map((each) => each.take("1", put.id)));
    expect(taken.filter((each) => each === "taken")).toHaveLength(3);
    expect(taken.filter((each) => each !== "taken")).toEqual([put]);
  });

  it("is nothing to another server, and nothing where nothing waited", async () => {
    const { first } = startProcesses();
    const { id } = await first.put({ serverId: "1", text: "mill" });
    expect([await first.get("2", id), await first.take("2", id), await first.take("1", "id9.1")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await first.get("1", id)).toBeDefined();
  });

  it("waits for fifteen minutes", async () => {
    const { first, clock } = startProcesses();
    const { id } = await first.put({ serverId: "1", text: "mill" });
    clock.ms += PREVIEW_MS - 1;
    expect(await first.get("1", id)).toBeDefined();
    clock.ms += 1;
    expect([await first.get("1", id), await first.take("1", id)]).toEqual([undefined, undefined]);
  });

  it("is of each server the last twenty, whatever others have waiting", async () => {
    const { first, second, documentsAt } = startProcesses();
    const other = await first.put({ serverId: "2", text: "theirs" });
    const ids: string[] = [];
    for (let at = 0; at < 21; at += 1)
      ids.push((await (at % 2 === 0 ? first : second).put({ serverId: "1", text: `${at}` })).id);
    const waiting = await Promise.all(ids.map((id) => first.get("1", id)));
    expect(waiting.map((each) => each?.text)).toEqual([
      undefined,
      ...Array.from({ length: 20 }, (_, at) => `${at + 1}`),
    ]);
    expect(documentsAt("1").all()).toHaveLength(20);
    expect(await second.get("2", other.id)).toEqual(other);
  });

  it("is nothing where what is kept is of another shape", async () => {
    const { first, documentsAt } = startProcesses();
    const { id } = await first.put({ serverId: "1", text: "mill" });
    const [kept] = documentsAt("1").all();
    await documentsAt("1").putDocument({ ...kept!, body: { id, serverId: "1", title: "of another release" } });
    expect(await first.get("1", id)).toBeUndefined();
  });
});
