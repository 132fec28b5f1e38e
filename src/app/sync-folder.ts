import type { Embedder } from "../core/ports/embedder.ts";
import type { CorpusFile, CorpusReading, KnownFiles, RefusedFile } from "../ingest/corpus.ts";
import { refuseCancelled } from "./cancel.ts";
import { indexFingerprint } from "./fingerprint.ts";
import { type IndexArticlesOptions, indexArticles } from "./index-articles.ts";
import type { IndexReport } from "./types.ts";
import { findForeignScript } from "./unreadable.ts";

/** Reads the articles of a folder as they are now; of those in `known` it may say only that they are unchanged. */
export type ReadArticles = (known: KnownFiles) => Promise<CorpusReading>;

export interface SyncFolderOptions extends IndexArticlesOptions {
  readonly readArticles: ReadArticles;
}

/**
 * Brings a library up to a folder: what is new or changed is indexed, what is gone from the folder leaves. Sources of another
 * origin are not touched. Throws UserError corpus-missing, cancelled, and those of the store and the embedder.
 */
export async function syncFolder({ readArticles, ...options }: SyncFolderOptions): Promise<IndexReport> {
  const { store, embedder, finder, signal } = options;
  refuseCancelled(signal);
  const fingerprint = indexFingerprint({ embedder, finder });
  const summaries = new Map(
    (await store.summaries()).filter(({ origin }) => origin.kind === "folder").map((summary) => [summary.id, summary]),
  );
  const current = [...summaries.values()].filter((summary) => summary.fingerprint === fingerprint);
  const reading = await readArticles(new Map(current.map(({ id, contentHash }) => [id, contentHash])));
  const { unchanged } = reading;
  const { files, foreign } = await partByScript(reading.files, embedder);
  refuseCancelled(signal);

  const kept = new Set([...files.map(idOf), ...unchanged.map(({ id }) => id)]);
  const removed = [...summaries.keys()].filter((id) => !kept.has(id));
  for (const id of removed) await store.remove(id);

  const { passages, embedded } = await indexArticles(
    files.map(({ file, article, fileHash }) => ({
      article,
      origin: { kind: "folder", name: file },
      contentHash: fileHash,
    })),
    options,
  );
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
