import { LRUCache } from "lru-cache";
import type { Embedder, WordVector } from "../../core/ports/embedder.ts";
import { MAX_ITEMS_A_REQUEST, QUESTION_CACHE, WORD_VECTORS_CACHE } from "../limits.ts";
import { remembered } from "../remembered.ts";
import type { CallServer } from "./call-server.ts";
import { inParts } from "./in-parts.ts";
import { listOf, unpackVectors, unpackWords } from "./wire.ts";

export interface RemoteEmbedderOptions {
  readonly model: Pick<Embedder, "id" | "dimensions">;
  readonly call: CallServer;
  /** What the server answers that it cannot have meant. */
  readonly misread: (cause: unknown) => Error;
  readonly close: () => Promise<void>;
}

/** The embedder of a models server. Vectors of questions and of words are remembered here, too. */
export function createRemoteEmbedder({ model, call, misread, close }: RemoteEmbedderOptions): Embedder {
  const { id, dimensions } = model;
  const questions = new LRUCache<string, Float32Array>({ max: QUESTION_CACHE });
  const sentences = new LRUCache<string, { readonly words: readonly WordVector[] }>({ max: WORD_VECTORS_CACHE });

  const read = <T>(unpack: () => T): T => {
    try {
      return unpack();
    } catch (error) {
      throw misread(error);
    }
  };

  return {
    id,
    dimensions,
    async embed(texts, { as, signal }) {
      const load = (missing: readonly string[]) =>
        inParts(missing, MAX_ITEMS_A_REQUEST, async (part) => {
          const body = { model: id, as, texts: part };
          const { vectors } = await call({ path: "/v1/embed", body, signal, isPatient: as === "passage" });
          return read(() => unpackVectors(vectors, part.length, dimensions));
        });
      return as === "question" ? remembered(questions, texts, { keyOf: (text) => text, load }) : load(texts);
    },
    async embedWords(texts, { signal } = {}) {
      const load = (missing: readonly string[]) =>
        inParts(missing, MAX_ITEMS_A_REQUEST, async (part) => {
          const { words } = await call({ path: "/v1/words", body: { model: id, texts: part }, signal });
          return read(() =>
            listOf(words, part.length).map((each) => ({ words: unpackWords({ ...each }, dimensions) })),
          );
        });
      return (await remembered(sentences, texts, { keyOf: (text) => text, load })).map(({ words }) => words);
    },
    async measure(text) {
      const { tokens, unknown } = await call({ path: "/v1/measure", body: { model: id, text } });
      if (typeof tokens === "number" && typeof unknown === "number") return { tokens, unknown };
      throw misread(undefined);
    },
    close,
  };
}
