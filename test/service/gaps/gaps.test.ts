import { expect, it } from "vitest";
import { createQuestionComparer } from "../../../src/app/answer/compare-questions.ts";
import { keepQuestion } from "../../../src/service/asking/kept-question.ts";
import { readGaps } from "../../../src/service/gaps/gaps.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const QUESTIONS = ["Who paints the lighthouse?", "When does the mill open?", "What does the ferry cost?"];

/** An engine that notes what it is to read; as another one would. */
function engineOf(id: string) {
  const read: string[] = [];
  const compare = createQuestionComparer({ ...createHashingEmbedder(), id });
  return {
    read,
    compare: (questions: readonly string[]) => {
      read.push(...questions);
      return compare(questions);
    },
  };
}

it("reads questions as they were read when they were asked, and anew only where another embedder reads them now", async () => {
  const documents = createMemoryDocuments();
  const asking = engineOf("first");
  const meanings = await asking.compare(QUESTIONS);
  for (const person of ["a", "b"])
    for (const [index, question] of QUESTIONS.entries())
      await documents.putDocument({
        kind: "unanswered",
        id: `${index}:${person}`,
        person,
        createdAt: index,
        body: { question, language: "en", confidence: 0.1, meaning: keepQuestion(meanings[index]!) },
      });
  const gapsBy = async (engine: ReturnType<typeof engineOf>) => {
    const { shown } = await readGaps({ documents, engine, showsAlone: false });
    return [shown.map(({ question }) => question).sort(), engine.read.length];
  };
  // The latest alone is read, to know by whom.
  expect(await gapsBy(engineOf("first"))).toEqual([[...QUESTIONS].sort(), 1]);
  expect(await gapsBy(engineOf("second"))).toEqual([[...QUESTIONS].sort(), 1 + QUESTIONS.length]);
});
