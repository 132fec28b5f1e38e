import type { Embedder } from "../../core/ports/embedder.ts";
import type { Reader } from "../../core/ports/reader.ts";
import type { SearchIndex } from "../../core/ports/search-index.ts";
import { type GaugeSource, type Took, timed } from "../telemetry.ts";

export function timeEmbedder(embedder: Embedder, took: Took): Embedder {
  return {
    ...embedder,
    embed: (texts, options) =>
      timed(took, options.as === "passage" ? "index" : "embed", () => embedder.embed(texts, options)),
    embedWords: (texts, options) => timed(took, "embed", () => embedder.embedWords(texts, options)),
  };
}

export function timeReader(reader: Reader, took: Took): Reader {
  return { ...reader, read: (...given) => timed(took, "read", () => reader.read(...given)) };
}

export function timeIndex<Index extends SearchIndex>(index: Index, took: Took): Index {
  return { ...index, search: (query) => timed(took, "search", () => index.search(query)) };
}

/** How far an index is behind its store. */
export interface IndexLag {
  /** A library has changed and is being loaded; its load rejects where it fails. */
  readonly loading: (load: Promise<unknown>) => void;
  readonly gauge: GaugeSource;
}

/** Measures loads: each question waits for the one of its library. `now` in milliseconds. */
export function createIndexLag(took: Took, now: () => number = () => performance.now()): IndexLag {
  const underWay = new Map<Promise<unknown>, number>();
  return {
    loading(load) {
      const startedAt = now();
      underWay.set(load, startedAt);
      const end = () => {
        underWay.delete(load);
        took("load", now() - startedAt);
      };
      load.then(end, end);
    },
    gauge: {
      name: "sourcier_index_lag_seconds",
      help: "Seconds for which articles have changed that the index in memory does not hold yet",
      read: () => (underWay.size === 0 ? 0 : (now() - Math.min(...underWay.values())) / MS_PER_SECOND),
    },
  };
}

const MS_PER_SECOND = 1000;
