import { refuseCancelled } from "../cancel.ts";
import type { IndexReport } from "../types.ts";
import { type SyncFolderOptions, syncFolder } from "./sync-folder.ts";

export interface IndexerOptions
  extends Pick<SyncFolderOptions, "store" | "embedder" | "finder" | "readArticles" | "alone"> {
  /** One line for people about each file, or field of a header, that was left out by an indexing that nobody asked for. */
  readonly log: (message: string) => void;
}

export interface Indexer {
  /** Brings the index up to the corpus, once what is under way is done. Throws as `syncFolder` does. */
  index(options?: Pick<SyncFolderOptions, "onProgress" | "signal">): Promise<IndexReport>;
  /** Resolves once the corpus was read a first time, which all callers share; after a failure the next call tries again. */
  whenReady(): Promise<void>;
  /** Stops what is under way and whatever comes: it throws UserError cancelled, and what was committed stays. */
  close(): Promise<void>;
}

/** Indexes one corpus, one run after the other. */
export function createIndexer({ log, ...parts }: IndexerOptions): Indexer {
  const closing = new AbortController();
  let latest: Promise<unknown> = Promise.resolve();
  let ready: Promise<void> | undefined;

  return {
    async index(options) {
      const report = await runNext(options);
      ready ??= Promise.resolve();
      return report;
    },

    async whenReady() {
      refuseCancelled(closing.signal);
      ready ??= readFirst();
      await ready;
    },

    async close() {
      closing.abort();
      await latest;
    },
  };

  function runNext({ onProgress, signal }: Parameters<Indexer["index"]>[0] = {}): Promise<IndexReport> {
    const either = signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]);
    const indexing = latest.then(() => syncFolder({ ...parts, onProgress, signal: either }));
    latest = indexing.catch(() => {});
    return indexing;
  }

  async function readFirst(): Promise<void> {
    try {
      const { refused, warnings } = await runNext();
      for (const { message, hint } of refused) log(`Left out: ${message} ${hint}`);
      for (const { code, message } of warnings) if (code !== "content-left-out") log(message);
    } catch (error) {
      ready = undefined;
      throw error;
    }
  }
}
