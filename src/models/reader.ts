import { LRUCache } from "lru-cache";
import type { ReadAnswer, Reader, Reading } from "../core/ports/reader.ts";
import { runInBatches } from "./batches.ts";
import { MAX_BATCH, MAX_BATCH_CHARS, READING_CACHE } from "./limits.ts";
import { type ModelFiles, NUMBERS_PER_ANSWER } from "./protocol.ts";
import { remembered } from "./remembered.ts";
import type { WorkQueue } from "./work-queue.ts";

/** The reader over the worker. Readings are remembered by question, turns, title and text. */
export function createReader(files: ModelFiles, queue: WorkQueue, close: () => Promise<void>): Reader {
  const readings = new LRUCache<string, Reading>({ max: READING_CACHE });

  return {
    id: files.id,
    async read(asked, passages, { signal } = {}) {
      return remembered(readings, passages, {
        keyOf: ({ title, text }) => JSON.stringify([asked, title, text]),
        load: (missing) =>
          runInBatches(missing, {
            lengthOf: ({ title, text }) => title.length + text.length,
            size: MAX_BATCH,
            maxLength: MAX_BATCH_CHARS,
            async run(batches) {
              const inputs = batches.map((batch) => ({ asked, passages: batch }));
              const outputs = await queue.submit("read", inputs, { urgency: "question", signal });
              return outputs.map((packed) =>
                packed.map((reading) => ({ ...reading, answers: unpackAnswers(reading.answers) })),
              );
            },
          }),
      });
    },
    close,
  };
}

/** The answers that packAnswers packed. */
export function unpackAnswers(packed: Float64Array): readonly ReadAnswer[] {
  const answers: ReadAnswer[] = [];
  for (let at = 0; at < packed.length; at += NUMBERS_PER_ANSWER) {
    const [start = 0, end = 0, logProb = 0] = packed.subarray(at, at + NUMBERS_PER_ANSWER);
    answers.push({ start, end, logProb });
  }
  return answers;
}
