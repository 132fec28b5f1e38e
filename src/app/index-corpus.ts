import type { Passage } from "../core/article.ts";
import { extractFacts } from "../core/facts/extract.ts";
import { passageText } from "../core/passage-text.ts";
import { cutPassages } from "../core/passages.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import type { SourceRecord, Store } from "../core/ports/store.ts";
import type { CorpusFile, CorpusReading, KnownFiles, RefusedFile } from "../ingest/corpus.ts";
import { refuseCancelled } from "./cancel.ts";
import { haveSameVectors, indexFingerprint } from "./fingerprint.ts";
import type { IndexProgress, IndexReport } from "./types.ts";
import { isUnreadable } from "./unreadable.ts";

/** Reads the articles as they are now; of those in `known` it may say only that they are unchanged. */
export type ReadArticles = (known: KnownFiles) => Promise<CorpusReading>;

export interface IndexCorpusOptions {
  readonly store: Store;
  readonly embedder: Embedder;
  readonly readArticles: ReadArticles;
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** So many passages, at least, are sent to the embedder at once: enough that its batches are full and of like length. */
const PASSAGES_A_CALL = 128;

/**
 * Brings the store up to the articles: what is new or changed is cut and embedded (passages whose text is as before keep
 * their vectors), what is gone leaves. Each source is written whole as soon as its vectors are there, so that a process that is
 * killed or cancelled loses at most what it was at. Throws UserError corpus-missing, cancelled, and those of the store and the embedder.
 */
export async function indexCorpus(options: IndexCorpusOptions): Promise<IndexReport> {
  const { store, embedder, readArticles, onProgress, signal } = options;
  refuseCancelled(signal);
  const fingerprint = indexFingerprint(embedder);
  const summaries = new Map((await store.summaries()).map((summary) => [summary.id, summary]));
  const current = [...summaries.values()].filter((summary) => summary.fingerprint === fingerprint);
  const reading = await readArticles(new Map(current.map(({ id, fileHash }) => [id, fileHash])));
  const { unchanged } = reading;
  const { files, foreign } = await partByScript(reading.files, embedder);
  const refused = [...reading.refused, ...foreign];
  refuseCancelled(signal);

  const kept = new Set([...files.map(({ article }) => article.source.id), ...unchanged.map(({ id }) => id)]);
  const removed = [...summaries.keys()].filter((id) => !kept.has(id));
  for (const id of removed) await store.remove(id);

  const drafts = files.map((file) => ({ file, passages: cutPassages(file.article) }));
  const total = drafts.reduce((sum, { passages }) => sum + passages.length, 0);
  let done = 0;
  let embedded = 0;
  let writing = Promise.resolve();
  try {
    for (const group of groupDrafts(drafts)) {
      refuseCancelled(signal);
      const vectors = await embedGroup(group);
      // The next group is embedded while this one is written.
      await writing;
      writing = writeGroup(group, vectors);
      // Whoever awaits it next meets the failure.
      writing.catch(() => {});
    }
    await writing;
  } finally {
    // Where embedding failed, what was embedded before is still written, and nothing is after this call.
    await Promise.allSettled([writing]);
  }

  const isNew = ({ article }: CorpusFile) => !summaries.has(article.source.id);
  return {
    added: files.filter(isNew).map(({ article }) => article.source.id),
    changed: files.filter((file) => !isNew(file)).map(({ article }) => article.source.id),
    removed,
    unchanged: unchanged.length,
    refused,
    warnings: files.flatMap(({ file, warnings }) => warnings.map((warning) => ({ file, ...warning }))),
    passages: total + unchanged.reduce((sum, { id }) => sum + (summaries.get(id)?.passages ?? 0), 0),
    embedded,
  };

  async function embedGroup(group: readonly Draft[]): Promise<ReadonlyMap<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>();
    for (const { file } of group) {
      const before = await store.read(file.article.source.id);
      if (before === undefined || !haveSameVectors(before.fingerprint, fingerprint)) continue;
      for (const passage of before.passages) vectors.set(passageText(passage, before.article.source), passage.vector);
    }
    const texts = [...new Set(group.flatMap(textsOf))].filter((text) => !vectors.has(text));
    const fresh = await embedder.embed(texts, { as: "passage", ...(signal === undefined ? {} : { signal }) });
    for (const [index, vector] of fresh.entries()) vectors.set(texts[index] ?? "", vector);
    embedded += texts.length;
    return vectors;
  }

  async function writeGroup(group: readonly Draft[], vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    for (const draft of group) {
      await store.write(toRecord(draft, vectors, fingerprint));
      done += draft.passages.length;
      onProgress?.({ done, total });
    }
  }
}

/** So many characters tell whether the model can read an article. */
const READ_AHEAD_CHARS = 2000;

async function partByScript(
  read: readonly CorpusFile[],
  embedder: Embedder,
): Promise<{ readonly files: readonly CorpusFile[]; readonly foreign: readonly RefusedFile[] }> {
  const files: CorpusFile[] = [];
  const foreign: RefusedFile[] = [];
  for (const each of read) {
    const { file } = each;
    const { source } = each.article;
    if (await isUnreadable(source.text.slice(0, READ_AHEAD_CHARS), embedder))
      foreign.push({
        file,
        id: source.id,
        code: "file-language",
        values: { file },
        message: `The model cannot read most of ${file}: it is in another script.`,
        hint: "Use a text in French, English, Vietnamese, Spanish or German, or set EMBEDDING_MODEL to a model that reads it.",
      });
    else files.push(each);
  }
  return { files, foreign };
}

interface Draft {
  readonly file: CorpusFile;
  readonly passages: readonly Passage[];
}

function* groupDrafts(drafts: readonly Draft[]): Generator<readonly Draft[]> {
  let group: Draft[] = [];
  let passages = 0;
  for (const draft of drafts) {
    group.push(draft);
    passages += draft.passages.length;
    if (passages < PASSAGES_A_CALL) continue;
    yield group;
    group = [];
    passages = 0;
  }
  if (group.length > 0) yield group;
}

function textsOf({ file, passages }: Draft): string[] {
  return passages.map((passage) => passageText(passage, file.article.source));
}

function toRecord(
  { file, passages }: Draft,
  vectors: ReadonlyMap<string, Float32Array>,
  fingerprint: string,
): SourceRecord {
  const { article } = file;
  return {
    article,
    fileHash: file.fileHash,
    fingerprint,
    passages: passages.map((passage) => {
      const vector = vectors.get(passageText(passage, file.article.source));
      if (vector === undefined) throw new RangeError(`Expected a vector for every passage of ${article.source.id}.`);
      return { ...passage, vector };
    }),
    facts: extractFacts(article),
  };
}
