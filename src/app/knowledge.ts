import { setImmediate as nextTurn } from "node:timers/promises";
import { LexicalIndex } from "../core/lexical/lexical-index.ts";
import { passageText } from "../core/passage-text.ts";
import type { SourceRecord, Store, StoredPassage, VectorIndex } from "../core/ports.ts";
import type { Source } from "../core/types.ts";

/** All that is known at one revision of the store, in memory: what a question is answered from. */
export interface Knowledge {
  readonly revision: number;
  /** By id, in code-unit order. */
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** A passage's place here is its position in both indexes. */
  readonly passages: readonly StoredPassage[];
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
}

export interface KnowledgeOptions {
  readonly store: Store;
  readonly createVectorIndex: (vectors: readonly Float32Array[], revision: number) => Promise<VectorIndex>;
}

/** The lexical index is built in slices of so many passages, so that the event loop goes on meanwhile. */
const PASSAGES_A_SLICE = 100;

/** Keeps the knowledge up to the store: what another process has indexed is seen at the next call. */
export function createKnowledgeCache({ store, createVectorIndex }: KnowledgeOptions): () => Promise<Knowledge> {
  let current: Knowledge | undefined;
  let loading: Promise<Knowledge> | undefined;

  return async function knowledge(): Promise<Knowledge> {
    if (loading !== undefined) return loading;
    const revision = await store.revision();
    if (current?.revision === revision) return current;
    loading ??= load(revision).finally(() => {
      loading = undefined;
    });
    return loading;
  };

  async function load(revision: number): Promise<Knowledge> {
    const records = await readRecords(store, current?.records);
    const passages = [...records.values()].flatMap((record) => record.passages);
    const vectors = await createVectorIndex(
      passages.map(({ vector }) => vector),
      revision,
    );
    current = { revision, records, passages, lexical: await indexWords(passages, records), vectors };
    return current;
  }
}

/** The source that a passage was cut from. */
export function sourceOf({ records }: Pick<Knowledge, "records">, id: string): Source {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`Expected a known source, got ${id}.`);
  return record.source;
}

/** Reads what changed; the rest is what it was. */
async function readRecords(
  store: Store,
  known: ReadonlyMap<string, SourceRecord> | undefined,
): Promise<ReadonlyMap<string, SourceRecord>> {
  const records = new Map<string, SourceRecord>();
  for (const { id, fileHash, fingerprint } of await store.summaries()) {
    const before = known?.get(id);
    const isSame = before?.fileHash === fileHash && before.fingerprint === fingerprint;
    const record = isSame ? before : await store.read(id);
    if (record !== undefined) records.set(id, record);
  }
  return records;
}

async function indexWords(
  passages: readonly StoredPassage[],
  records: ReadonlyMap<string, SourceRecord>,
): Promise<LexicalIndex> {
  const lexical = new LexicalIndex();
  for (const [position, passage] of passages.entries()) {
    const source = sourceOf({ records }, passage.source);
    lexical.add({ text: passageText(passage, source), language: source.metadata.language });
    if (position % PASSAGES_A_SLICE === PASSAGES_A_SLICE - 1) await nextTurn();
  }
  return lexical;
}
