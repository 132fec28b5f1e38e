import { describe, expect, it } from "vitest";
import { createDueTaker } from "../../../src/app/import/take-due.ts";
import { makeDocument } from "../../contracts/document-store.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const IDS = ["a", "b", "c"];

/** Documents of which all are due, and whatever is called again and again while one is worked on. */
async function createWork() {
  const documents = createMemoryDocuments();
  const callbacks = new Set<() => void>();
  const held: string[] = [];
  for (const [dueAt, id] of IDS.entries()) await documents.putDocument(makeDocument({ kind: "look", id, dueAt }));
  const takeDue = createDueTaker({
    documents: {
      ...documents,
      async holdDue(kind, id, lease) {
        held.push(id);
        return documents.holdDue(kind, id, lease);
      },
    },
    holder: "one",
    now: () => IDS.length,
    every(_, callback) {
      callbacks.add(callback);
      return () => void callbacks.delete(callback);
    },
  });
  return { takeDue, callbacks, held };
}

describe("taking what is due", () => {
  it("gives one after the other, and holds on to each until the next is asked for", async () => {
    const { takeDue, callbacks, held } = await createWork();
    const taken: string[] = [];
    for await (const { id } of takeDue("look", IDS)) {
      taken.push(id);
      expect(callbacks.size).toBe(1);
      for (const callback of callbacks) callback();
    }
    expect([taken, held, callbacks.size]).toEqual([IDS, IDS, 0]);
  });

  it("lets go when whoever asks for them stops", async () => {
    const { takeDue, callbacks } = await createWork();
    for await (const _ of takeDue("look", IDS)) break;
    expect(callbacks.size).toBe(0);
  });
});
