import type { Embedder } from "../../core/ports/embedder.ts";
import type { SourceSummary } from "../../core/ports/store.ts";
import type { CorpusFile, CorpusReading, KnownFiles, RefusedFile } from "../../ingest/corpus.ts";
import { findForeignScript } from "../answer/unreadable.ts";
import { refuseCancelled } from "../cancel.ts";
import type { IndexReport, NewArticle } from "../types.ts";
import type { Alone } from "./alone.ts";
import { indexFingerprint } from "./fingerprint.ts";
import { type IndexArticlesOptions, indexArticles } from "./index-articles.ts";

/** Reads the articles of a folder as they are now; of those in `known` it may say only that they are unchanged. */
export type ReadArticles = (known: KnownFiles) => Promise<CorpusReading>;

export interface SyncFolderOptions extends IndexArticlesOptions {
  readonly readArticles: ReadArticles;
  readonly alone: Alone;
}

/**
 * Brings a library up to a folder: what is new or changed is indexed, what is gone from the folder leaves. Sources of another
 * origin are not touched, and what another process indexes at the same time is left to it. Throws UserError corpus-missing,
 * cancelled, and those of the store and the embedder.
 */
export async function syncFolder({ readArticles, alone, ...options }: SyncFolderOptions): Promise<IndexReport> {
  const { store, embedder, finder, signal } = options;
  refuseCancelled(signal);
  const fingerprint = indexFingerprint({ embedder, finder });
  const summaries = await readSummaries(store);
  const current = [...summaries.values()].filter((summary) => summary.fingerprint === fingerprint);
  const reading = await readArticles(new Map(current.map(({ id, contentHash }) => [id, contentHash])));
  const { unchanged } = reading;
  const { files, foreign } = await partByScript(reading.files, embedder);
  refuseCancelled(signal);

  const kept = new Set([...files.map(idOf), ...unchanged.map(({ id }) => id)]);
  const removed = [...summaries.keys()].filter((id) => !kept.has(id));
  const bringUp = async () => {
    for (const id of removed) await store.remove(id);
    // Another process may have indexed some meanwhile.
    const now = await readSummaries(store);
    const isThere = (each: CorpusFile) => {
      const known = now.get(idOf(each));
      return known?.contentHash === each.fileHash && known.fingerprint === fingerprint;
    };
    const indexed = await indexArticles(files.filter((each) => !isThere(each)).map(toNewArticle), options);
    return { ...indexed, passages: indexed.passages + countPassages(files.filter(isThere), now) };
  };
  const isCurrent = files.length + removed.length === 0;
  const { passages, embedded } = isCurrent ? { passages: 0, embedded: 0 } : await alone("folder", bringUp, signal);
  const isNew = (file: CorpusFile) => !summaries.has(idOf(file));
  return {
    added: files.filter(isNew).map(idOf),
    changed: files.filter((file) => !isNew(file)).map(idOf),
    removed,
    unchanged: unchanged.length,
    refused: [...reading.refused, ...foreign],
    warnings: files.flatMap(({ file, warnings }) => warnings.map((warning) => ({ file, ...warning }))),
    passages: passages + unchanged.reduce((sum, { id }) => sum + (summaries.get(id)?.passages ?? 0), 0),
    embedded,
  };
}

async function readSummaries(store: SyncFolderOptions["store"]): Promise<ReadonlyMap<string, SourceSummary>> {
  const found = (await store.summaries()).filter(({ origin }) => origin.kind === "folder");
  return new Map(found.map((summary) => [summary.id, summary]));
}

function toNewArticle({ file, article, fileHash }: CorpusFile): NewArticle {
  return { article, origin: { kind: "folder", name: file }, contentHash: fileHash };
}

function countPassages(files: readonly CorpusFile[], known: ReadonlyMap<string, SourceSummary>): number {
  return files.reduce((sum, each) => sum + (known.get(idOf(each))?.passages ?? 0), 0);
}

function idOf({ article }: CorpusFile): string {
  return article.source.id;
}

async function partByScript(
  read: readonly CorpusFile[],
  embedder: Embedder,
): Promise<{ readonly files: readonly CorpusFile[]; readonly foreign: readonly RefusedFile[] }> {
  const files: CorpusFile[] = [];
  const foreign: RefusedFile[] = [];
  for (const each of read) {
    const { file, article } = each;
    const mistake = await findForeignScript(article, file, embedder);
    if (mistake === undefined) files.push(each);
    else {
      const { code, values, message, hint } = mistake;
      foreign.push({ file, id: article.source.id, code, values, message, hint });
    }
  }
  return { files, foreign };
}
