import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article } from "../core/article.ts";
import { LexicalIndex } from "../core/lexical/lexical-index.ts";
import { passageText } from "../core/passage-text.ts";
import type { SourceRecord, Store, StoredPassage } from "../core/ports/store.ts";
import type { VectorIndex } from "../core/ports/vector-index.ts";
import type { KnownLibrary } from "../core/question/library.ts";
import { describeLibrary } from "./known-library.ts";

/** All that is known at one revision of the store, in memory: what a question is answered from. */
export interface Knowledge {
  readonly revision: number;
  /** By id, in code-unit order. */
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** A passage's place here is its position in both indexes. */
  readonly passages: readonly StoredPassage[];
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  /** What understanding a question needs of it. */
  readonly library: KnownLibrary;
}

export interface KnowledgeOptions {
  readonly store: Store;
  /** Of the passages that are known; those of another one are in the making by another process. */
  readonly fingerprint: string;
  readonly createVectorIndex: (vectors: readonly Float32Array[], revision: number) => Promise<VectorIndex>;
}

/** The lexical index is built in slices of so many passages, so that the event loop goes on meanwhile. */
const PASSAGES_A_SLICE = 100;

interface Loading {
  readonly revision: number;
  readonly knowledge: Promise<Knowledge>;
}

/** Keeps the knowledge up to the store: what was indexed before a call, here or by another process, is known to it. */
export function createKnowledgeCache({
  store,
  fingerprint,
  createVectorIndex,
}: KnowledgeOptions): () => Promise<Knowledge> {
  let current: Knowledge | undefined;
  let running: Loading | undefined;
  let next: Promise<Knowledge> | undefined;

  return async function knowledge(): Promise<Knowledge> {
    const revision = await store.revision();
    if (current?.revision === revision) return current;
    if (running === undefined) return start(revision);
    if (running.revision === revision) return running.knowledge;
    // However many calls find that the loading under way comes too late for them, one more is enough.
    next ??= running.knowledge
      .catch(() => {})
      .then(() => {
        next = undefined;
        return knowledge();
      });
    return next;
  };

  function start(revision: number): Promise<Knowledge> {
    const loading = load(revision).finally(() => {
      running = undefined;
    });
    running = { revision, knowledge: loading };
    return loading;
  }

  async function load(revision: number): Promise<Knowledge> {
    const records = await readRecords({ store, fingerprint, known: current?.records ?? new Map() });
    const passages = [...records.values()].flatMap((record) => record.passages);
    const vectors = await createVectorIndex(
      passages.map(({ vector }) => vector),
      revision,
    );
    const lexical = await indexWords(passages, records);
    const library = describeLibrary({ records, passages, lexical });
    current = { revision, records, passages, lexical, vectors, library };
    return current;
  }
}

/** The article that a passage was cut from. */
export function articleOf(knowledge: Pick<Knowledge, "records">, id: string): Article {
  return recordOf(knowledge, id).article;
}

/** What is known of a source. */
export function recordOf({ records }: Pick<Knowledge, "records">, id: string): SourceRecord {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`Expected a known source, got ${id}.`);
  return record;
}

interface ReadOptions extends Pick<KnowledgeOptions, "store" | "fingerprint"> {
  readonly known: ReadonlyMap<string, SourceRecord>;
}

/** Reads what changed; the rest is what it was, and so is what another process has embedded with another model. */
async function readRecords({ store, fingerprint, known }: ReadOptions): Promise<ReadonlyMap<string, SourceRecord>> {
  const records = new Map<string, SourceRecord>();
  for (const summary of await store.summaries()) {
    const before = known.get(summary.id);
    const isSame = before?.fileHash === summary.fileHash || summary.fingerprint !== fingerprint;
    const record = isSame ? before : await store.read(summary.id);
    if (record?.fingerprint === fingerprint) records.set(summary.id, record);
  }
  return records;
}

async function indexWords(
  passages: readonly StoredPassage[],
  records: ReadonlyMap<string, SourceRecord>,
): Promise<LexicalIndex> {
  const lexical = new LexicalIndex();
  for (const [position, passage] of passages.entries()) {
    const { source } = articleOf({ records }, passage.source);
    lexical.add({ text: passageText(passage, source), language: source.metadata.language });
    if (position % PASSAGES_A_SLICE === PASSAGES_A_SLICE - 1) await nextTurn();
  }
  return lexical;
}
