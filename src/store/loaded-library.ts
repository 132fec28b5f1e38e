import { setImmediate as nextTurn } from "node:timers/promises";
import { articleDirection } from "../core/article-direction.ts";
import { LexicalIndex } from "../core/lexical/lexical-index.ts";
import { passageText } from "../core/passage-text.ts";
import type { LibraryStore, SourceRecord, StoredPassage } from "../core/ports/store.ts";
import type { VectorIndex } from "../core/ports/vector-index.ts";

/** All that a library holds at one revision, in memory: what is searched. */
export interface LoadedLibrary {
  readonly revision: number;
  /** By id, in code-unit order. */
  readonly records: ReadonlyMap<string, SourceRecord>;
  /** A passage's place here is its position in both indexes. */
  readonly passages: readonly StoredPassage[];
  readonly lexical: LexicalIndex;
  readonly vectors: VectorIndex;
  /** The direction of each article as a whole, by id. */
  readonly directions: ReadonlyMap<string, Float32Array>;
}

export interface LibraryLoaderOptions {
  readonly store: LibraryStore;
  /** Of the passages that are known; those of another one are in the making by another process. */
  readonly fingerprint: string;
  readonly createVectorIndex: (vectors: readonly Float32Array[], revision: number) => Promise<VectorIndex>;
}

/** The lexical index is built in slices of so many passages, so that the event loop goes on meanwhile. */
const PASSAGES_A_SLICE = 20;

interface Loading {
  readonly revision: number;
  readonly library: Promise<LoadedLibrary>;
}

/** Keeps a library up to the store: what was indexed before a call, here or by another process, is known to it. */
export function createLibraryLoader({
  store,
  fingerprint,
  createVectorIndex,
}: LibraryLoaderOptions): () => Promise<LoadedLibrary> {
  let current: LoadedLibrary | undefined;
  let running: Loading | undefined;
  let next: Promise<LoadedLibrary> | undefined;

  return async function library(): Promise<LoadedLibrary> {
    const revision = await store.revision();
    if (current?.revision === revision) return current;
    if (running === undefined) return start(revision);
    if (running.revision === revision) return running.library;
    // However many calls find that the loading under way comes too late for them, one more is enough.
    next ??= running.library
      .catch(() => {})
      .then(() => {
        next = undefined;
        return library();
      });
    return next;
  };

  function start(revision: number): Promise<LoadedLibrary> {
    const loading = load(revision).finally(() => {
      running = undefined;
    });
    running = { revision, library: loading };
    return loading;
  }

  async function load(revision: number): Promise<LoadedLibrary> {
    const records = await readRecords({ store, fingerprint, known: current?.records ?? new Map() });
    const passages = [...records.values()].flatMap((record) => record.passages);
    const vectors = await createVectorIndex(
      passages.map(({ vector }) => vector),
      revision,
    );
    const directions = directArticles(records, current);
    current = { revision, records, passages, lexical: await indexWords(passages, records), vectors, directions };
    return current;
  }
}

/** What a passage was cut from. Throws RangeError (a bug) where it is not known. */
export function recordOf({ records }: Pick<LoadedLibrary, "records">, id: string): SourceRecord {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`Expected a known source, got ${id}.`);
  return record;
}

/** The direction of an article as a whole. Throws RangeError (a bug) where it is not known. */
export function directionOf({ directions }: Pick<LoadedLibrary, "directions">, id: string): Float32Array {
  const direction = directions.get(id);
  if (direction === undefined) throw new RangeError(`Expected a known source, got ${id}.`);
  return direction;
}

interface ReadOptions extends Pick<LibraryLoaderOptions, "store" | "fingerprint"> {
  readonly known: ReadonlyMap<string, SourceRecord>;
}

/** Reads what changed; the rest is what it was, and so is what another process has embedded with another model. */
async function readRecords({ store, fingerprint, known }: ReadOptions): Promise<ReadonlyMap<string, SourceRecord>> {
  const records = new Map<string, SourceRecord>();
  for (const summary of await store.summaries()) {
    const before = known.get(summary.id);
    const isSame = before?.contentHash === summary.contentHash || summary.fingerprint !== fingerprint;
    const record = isSame ? before : await store.read(summary.id);
    if (record?.fingerprint === fingerprint) records.set(summary.id, record);
  }
  return records;
}

/** An article that did not change keeps its direction. */
function directArticles(
  records: LoadedLibrary["records"],
  before: Pick<LoadedLibrary, "records" | "directions"> | undefined,
): LoadedLibrary["directions"] {
  return new Map(
    [...records].map(([id, record]) => {
      const known = before?.records.get(id) === record ? before.directions.get(id) : undefined;
      return [id, known ?? articleDirection(record.passages.map(({ vector }) => vector))];
    }),
  );
}

async function indexWords(
  passages: readonly StoredPassage[],
  records: ReadonlyMap<string, SourceRecord>,
): Promise<LexicalIndex> {
  const lexical = new LexicalIndex();
  for (const [position, passage] of passages.entries()) {
    const { source } = recordOf({ records }, passage.source).article;
    lexical.add({ text: passageText(passage, source), language: source.metadata.language });
    if (position % PASSAGES_A_SLICE === PASSAGES_A_SLICE - 1) await nextTurn();
  }
  return lexical;
}
