import { expect, it } from "vitest";
import { createQuestionComparer } from "../../../src/app/answer/compare-questions.ts";
import { dismissGap } from "../../../src/service/gaps/gap-desk.ts";
import { readGaps } from "../../../src/service/gaps/gaps.ts";
import { UNANSWERED_KIND } from "../../../src/service/kinds.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const ASKED = "Where does the mayor park her boat?";
const REORDERED = "The mayor, where does she park her boat?";

/** The gaps of a server whose questions are read by that embedder. */
function gapsBy(id: string, documents: ReturnType<typeof createMemoryDocuments>) {
  const engine = { compare: createQuestionComparer({ ...createHashingEmbedder(), id }), in: () => ({ documents }) };
  return {
    engine,
    shown: async () => (await readGaps({ documents, engine, showsAlone: true })).shown,
    dismiss: async () => {
      const [gap] = (await readGaps({ documents, engine, showsAlone: true })).shown;
      await dismissGap("1", gap!, { engine, now: () => 5, newId: () => "a" } as never);
    },
  };
}

async function ask(documents: ReturnType<typeof createMemoryDocuments>, person: string, question: string) {
  const body = { question, language: "en", confidence: 0 };
  await documents.putDocument({ kind: UNANSWERED_KIND, id: `${person} ${question}`, person, createdAt: 2, body });
}

it("stays dismissed in other words, also where another embedder reads questions now", async () => {
  const documents = createMemoryDocuments();
  const before = gapsBy("before", documents);
  await ask(documents, "p1", ASKED);
  await before.dismiss();
  expect(await before.shown()).toEqual([]);
  const after = gapsBy("after", documents);
  await ask(documents, "p2", REORDERED);
  expect(await after.shown()).toEqual([]);
  // It is read anew once: what is kept is of the one that reads now.
  await documents.forget("p1");
  expect(await after.shown()).toEqual([]);
  await ask(documents, "p3", "When does the mill open on Sunday?");
  expect(await after.shown()).toHaveLength(1);
});

it("keeps no words that their asker had forgotten: another embedder then knows nothing of it", async () => {
  const documents = createMemoryDocuments();
  const before = gapsBy("before", documents);
  await ask(documents, "p1", ASKED);
  await before.dismiss();
  await documents.forget("p1");
  expect(JSON.stringify(documents.all())).not.toContain("mayor");
  await ask(documents, "p2", REORDERED);
  expect(await before.shown()).toEqual([]);
  expect(await gapsBy("after", documents).shown()).toHaveLength(1);
});
