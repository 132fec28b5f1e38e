import { setImmediate as nextTurn } from "node:timers/promises";
import type { Passage } from "../core/article/article.ts";
import { LexicalIndex } from "../core/lexical/lexical-index.ts";
import { articleDirection } from "../core/passages/article-direction.ts";
import { passageText } from "../core/passages/passage-text.ts";
import type { ShelvedRecord } from "../core/ports/catalog.ts";
import type { LibraryStore, SourceRecord, SourceSummary } from "../core/ports/store.ts";
import type { VectorIndex } from "../core/ports/vector-index.ts";

/** All that a library holds at one revision, in memory: what is searched. */
export interface LoadedLibrary {
  readonly revision: number;
  /** By id, in code-unit order. */
  readonly records: ReadonlyMap<string, ShelvedRecord>;
  /** A passage's place here is its position in both indexes. */
  readonly passages: readonly Passage[];
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
  readonly searchStored?: StoredVectors<number>;
  /** Told of each load. */
  readonly onLoad?: (load: Promise<unknown>) => void;
}

/** Vectors that are searched where the store keeps them, and are not held in memory. */
export interface StoredVectors<Of> {
  /** Of libraries with more passages than this. */
  readonly above: number;
  readonly open: (passages: readonly Passage[], of: Of) => Promise<VectorIndex>;
}

/** The lexical index is built in slices of so many passages, so that the event loop goes on meanwhile. */
const PASSAGES_A_SLICE = 20;

interface Loading {
  readonly revision: number;
  readonly library: Promise<LoadedLibrary>;
}

/** Keeps a library up to the store: what was indexed before a call, here or by another process, is known to it. */
export function createLibraryLoader(options: LibraryLoaderOptions): () => Promise<LoadedLibrary> {
  const { store, onLoad } = options;
  let current: Current | undefined;
  let running: Loading | undefined;
  let next: Promise<LoadedLibrary> | undefined;

  return async function library(): Promise<LoadedLibrary> {
    const revision = await store.revision();
    if (current?.library.revision === revision) return current.library;
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
    const loading = loadLibrary(revision, { ...options, known: current?.sources ?? new Map() })
      .then((loaded) => {
        current = loaded;
        return loaded.library;
      })
      .finally(() => {
        running = undefined;
      });
    running = { revision, library: loading };
    onLoad?.(loading);
    return loading;
  }
}

interface Current {
  readonly library: LoadedLibrary;
  readonly sources: LoadedSources;
}

type LoadedSources = ReadonlyMap<string, LoadedSource>;

/** A source, the direction of its article as a whole, and its vectors where they are held in memory. */
interface LoadedSource {
  readonly record: ShelvedRecord;
  readonly direction: Float32Array;
  readonly vectors: readonly Float32Array[] | undefined;
}

interface LoadOptions extends LibraryLoaderOptions {
  readonly known: LoadedSources;
}

async function loadLibrary(revision: number, options: LoadOptions): Promise<Current> {
  const { createVectorIndex, searchStored } = options;
  const summaries = await options.store.summaries();
  const count = summaries.reduce((sum, { passages }) => sum + passages, 0);
  const stored = searchStored !== undefined && count > searchStored.above ? searchStored : undefined;
  const sources = await readSources(summaries, { ...options, holdsVectors: stored === undefined });
  const all = [...sources.values()];
  const passages = all.flatMap(({ record }) => record.passages);
  const vectors =
    stored === undefined
      ? await createVectorIndex(
          all.flatMap((source) => source.vectors ?? []),
          revision,
        )
      : await stored.open(passages, revision);
  const records = new Map([...sources].map(([id, { record }]) => [id, record]));
  const directions = new Map([...sources].map(([id, { direction }]) => [id, direction]));
  const lexical = await indexWords(passages, records);
  return { sources, library: { revision, records, passages, lexical, vectors, directions } };
}

/** What a passage was cut from. Throws RangeError (a bug) where it is not known. */
export function recordOf({ records }: Pick<LoadedLibrary, "records">, id: string): ShelvedRecord {
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

interface ReadOptions extends LoadOptions {
  readonly holdsVectors: boolean;
}

/** Reads what changed; the rest is what it was, and so is what another process has embedded with another model. */
async function readSources(
  summaries: readonly SourceSummary[],
  { store, fingerprint, known, holdsVectors }: ReadOptions,
): Promise<LoadedSources> {
  const sources = new Map<string, LoadedSource>();
  for (const { id, contentHash, fingerprint: made } of summaries) {
    const before = known.get(id);
    const isSame = before?.record.contentHash === contentHash || made !== fingerprint;
    const lacksVectors = holdsVectors && before?.vectors === undefined && made === fingerprint;
    if (isSame && !lacksVectors) {
      if (before !== undefined) sources.set(id, before);
      continue;
    }
    const record = await store.read(id);
    await nextTurn();
    if (record?.fingerprint === fingerprint) sources.set(id, toLoaded(record, holdsVectors));
  }
  return sources;
}

function toLoaded({ passages, ...record }: SourceRecord, holdsVectors: boolean): LoadedSource {
  const vectors = passages.map(({ vector }) => vector);
  const withoutVectors = passages.map(({ vector: _, ...passage }) => passage);
  return {
    record: { ...record, passages: withoutVectors },
    direction: articleDirection(vectors),
    vectors: holdsVectors ? vectors : undefined,
  };
}

async function indexWords(passages: readonly Passage[], records: LoadedLibrary["records"]): Promise<LexicalIndex> {
  const lexical = new LexicalIndex();
  for (const [position, passage] of passages.entries()) {
    const { source } = recordOf({ records }, passage.source).article;
    lexical.add({ text: passageText(passage, source), language: source.metadata.language });
    if (position % PASSAGES_A_SLICE === PASSAGES_A_SLICE - 1) await nextTurn();
  }
  return lexical;
}
