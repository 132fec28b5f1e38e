import { expect, it } from "vitest";
import { createQuestionComparer } from "../../../src/app/answer/compare-questions.ts";
import type { Engine, QuotedPlace } from "../../../src/app/types.ts";
import { OPERATOR } from "../../../src/core/scope.ts";
import { answerFromPins, readPins, writePin } from "../../../src/service/pins/pins.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const PINNED = "What does the crossing cost?";
const REORDERED = "The crossing, what does it cost?";
const SCOPE = { owner: OPERATOR, libraries: [] };

/** An engine whose questions are read by that embedder, which notes them, and that quotes nothing but the question. */
function engineOf(id: string, documents = createMemoryDocuments()) {
  const read: string[] = [];
  const compare = createQuestionComparer({ ...createHashingEmbedder(), id });
  const quote = async (question: string, places: readonly QuotedPlace[]) => ({ question, places });
  const engine = {
    in: () => ({ documents, quote }),
    compare: (questions: readonly string[]) => {
      read.push(...questions);
      return compare(questions);
    },
  };
  return { documents, read, engine: engine as unknown as Pick<Engine, "in" | "library" | "compare"> };
}

it("reads a pin's question anew, once, where another embedder reads questions now", async () => {
  const before = engineOf("before");
  const wordings = await before.engine.compare([PINNED]);
  await writePin(before.documents, { id: "a", question: PINNED, wordings, places: [] }, 1);
  expect(await answerFromPins(REORDERED, SCOPE, before.engine)).toMatchObject({ pinnedFor: PINNED });
  const after = engineOf("after", before.documents);
  expect(await answerFromPins(REORDERED, SCOPE, after.engine)).toMatchObject({ pinnedFor: PINNED });
  expect(await answerFromPins("When does the mill open?", SCOPE, after.engine)).toBeUndefined();
  expect(after.read).toEqual([REORDERED, PINNED, "When does the mill open?"]);
  // And is known to whoever goes back.
  const [pin] = await readPins(before.documents);
  expect(pin?.wordings.map(({ by }) => by)).toEqual(["before", "after"]);
});

it("reads anew what was kept before it was said by whom", async () => {
  const { documents, engine } = engineOf("now");
  const [{ by, ...nameless } = { by: "" }] = await engine.compare(["Who paints the lighthouse?"]);
  expect(by).toBe("now");
  await writePin(documents, { id: "a", question: PINNED, wordings: [nameless as never], places: [] }, 1);
  expect(await answerFromPins("Who paints the lighthouse?", SCOPE, engine)).toBeUndefined();
  expect(await answerFromPins(REORDERED, SCOPE, engine)).toMatchObject({ pinnedFor: PINNED });
});
