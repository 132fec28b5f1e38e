import { LRUCache } from "lru-cache";
import type { Reader, Reading, ReadWord } from "../core/ports/reader.ts";
import { runInBatches } from "./batches.ts";
import { MAX_BATCH, MAX_BATCH_CHARS, READING_CACHE } from "./limits.ts";
import { type ModelFiles, NUMBERS_PER_WORD, type PackedReading } from "./protocol.ts";
import { remembered } from "./remembered.ts";
import type { WorkQueue } from "./work-queue.ts";

/** The reader over the worker. Readings are remembered by question, title and text. */
export function createReader(files: ModelFiles, queue: WorkQueue, close: () => Promise<void>): Reader {
  const readings = new LRUCache<string, Reading>({ max: READING_CACHE });

  return {
    id: files.id,
    async read(question, passages, { signal } = {}) {
      return remembered(readings, passages, {
        keyOf: ({ title, text }) => JSON.stringify([question, title, text]),
        load: (missing) =>
          runInBatches(missing, {
            lengthOf: ({ title, text }) => title.length + text.length,
            size: MAX_BATCH,
            maxLength: MAX_BATCH_CHARS,
            async run(batches) {
              const inputs = batches.map((batch) => ({ question, passages: batch }));
              const outputs = await queue.submit("read", inputs, { urgency: "question", signal });
              return outputs.map((packed) => packed.map(unpack));
            },
          }),
      });
    },
    close,
  };
}

function unpack({ answerable, strength, words: packed }: PackedReading): Reading {
  const words: ReadWord[] = [];
  for (let at = 0; at < packed.length; at += NUMBERS_PER_WORD) {
    const [start = 0, end = 0, startLogProb = 0, endLogProb = 0] = packed.subarray(at, at + NUMBERS_PER_WORD);
    words.push({ start, end, startLogProb, endLogProb });
  }
  return { answerable, strength, words };
}
