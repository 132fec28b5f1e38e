import { LRUCache } from "lru-cache";
import type { Embedder, TextRole, WordVector } from "../core/ports/embedder.ts";
import { runInBatches } from "./batches.ts";
import { MAX_BATCH, MAX_BATCH_CHARS, MAX_PASSAGES_CHARS, QUESTION_CACHE, WORD_VECTORS_CACHE } from "./limits.ts";
import type { ModelFiles, PackedWords } from "./protocol.ts";
import { remembered } from "./remembered.ts";
import type { SubmitOptions, WorkQueue } from "./work-queue.ts";

/** The embedder over the worker. A question overtakes passages that wait, and its vector is remembered. */
export function createEmbedder(files: ModelFiles, queue: WorkQueue, close: () => Promise<void>): Embedder {
  const { id, dimensions } = files;
  const prefixes = prefixesOf(files.name);
  const questions = new LRUCache<string, Float32Array>({ max: QUESTION_CACHE });
  const sentences = new LRUCache<string, ReadWords>({ max: WORD_VECTORS_CACHE });

  const embedAll = (texts: readonly string[], options: SubmitOptions) =>
    runInBatches(texts, {
      lengthOf: (text) => text.length,
      size: MAX_BATCH,
      maxLength: options.urgency === "passage" ? MAX_PASSAGES_CHARS : MAX_BATCH_CHARS,
      async run(batches) {
        const outputs = await queue.submit("embed", batches, options);
        return outputs.map((vectors) => splitVectors(vectors, dimensions));
      },
    });

  return {
    id,
    dimensions,
    async embed(texts, { as, signal }) {
      const prefixed = texts.map((text) => prefixes[as] + text);
      if (as !== "question") return embedAll(prefixed, { urgency: URGENCIES[as], signal });
      return remembered(questions, prefixed, {
        keyOf: (text) => text,
        load: (missing) => embedAll(missing, { urgency: "question", signal }),
      });
    },
    async embedWords(texts, { signal } = {}) {
      const read = await remembered(sentences, texts, {
        keyOf: (text) => text,
        load: (missing) =>
          runInBatches(missing, {
            lengthOf: (text) => text.length,
            size: MAX_BATCH,
            maxLength: MAX_BATCH_CHARS,
            async run(batches) {
              const inputs = batches.map((batch) => ({ prefix: prefixes.sentence, texts: batch }));
              const outputs = await queue.submit("words", inputs, { urgency: "question", signal });
              return outputs.map((packed) => packed.map((words) => ({ words: unpackWords(words, dimensions) })));
            },
          }),
      });
      return read.map(({ words }) => words);
    },
    async measure(text) {
      const [count = { tokens: 0, unknown: 0 }] = await queue.submit("measure", [text], { urgency: "question" });
      return count;
    },
    close,
  };
}

interface ReadWords {
  readonly words: readonly WordVector[];
}

const URGENCIES = { passage: "passage", sentence: "question" } as const;

/** The e5 models were trained with prefixes; others take texts as they are. */
function prefixesOf(name: string): Readonly<Record<TextRole, string>> {
  return /(^|[^a-z])e5([^a-z]|$)/i.test(name)
    ? { question: "query: ", passage: "passage: ", sentence: "passage: " }
    : { question: "", passage: "", sentence: "" };
}

/** Each vector with a buffer of its own: whoever keeps one must not keep its whole batch. */
function splitVectors(vectors: Float32Array, dimensions: number): readonly Float32Array[] {
  return Array.from({ length: vectors.length / dimensions }, (_, row) =>
    vectors.slice(row * dimensions, (row + 1) * dimensions),
  );
}

function unpackWords({ spans, vectors }: PackedWords, dimensions: number): readonly WordVector[] {
  return Array.from({ length: spans.length / 2 }, (_, index) => ({
    start: spans[2 * index] ?? 0,
    end: spans[2 * index + 1] ?? 0,
    vector: vectors.subarray(index * dimensions, (index + 1) * dimensions),
  }));
}
