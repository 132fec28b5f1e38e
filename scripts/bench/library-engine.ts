import { setImmediate as nextTurn } from "node:timers/promises";
import { assembleEngine } from "../../src/app/engine.ts";
import { indexFingerprint } from "../../src/app/indexing/fingerprint.ts";
import type { Engine } from "../../src/app/types.ts";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import type { Store } from "../../src/core/ports/store.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import { createMemoryIndex } from "../../src/store/memory-index.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { createHashingEmbedder } from "../../test/helpers/hashing-embedder.ts";

const DIMENSIONS = 384;
/** The shipped embedder has a thread of its own; this one leaves the main thread to others after so many texts. */
const TEXTS_A_TURN = 8;

/**
 * An engine without models and without a folder: what is asked of it takes our own time alone. Default: a store in the folder. At most
 * `maxPassages` stay loaded.
 */
export async function openLibraryEngine(
  dataDir: string,
  {
    maxPassages,
    threshold,
    store: given,
  }: { readonly maxPassages?: number; readonly threshold?: number; readonly store?: Store } = {},
): Promise<Engine> {
  const embedder = inTurns(createHashingEmbedder({ dimensions: DIMENSIONS }));
  const store = given ?? (await openSqliteStore({ dataDir }));
  const index = createMemoryIndex({
    store,
    fingerprint: indexFingerprint({ embedder, finder: ruleFinder }),
    createVectorIndex: async (vectors) => createExactIndex(vectors, embedder.dimensions),
    ...(maxPassages === undefined ? {} : { maxPassages }),
  });
  return assembleEngine({
    store,
    index,
    catalog: index,
    embedder,
    reader: undefined,
    finder: ruleFinder,
    readArticles: async () => ({ files: [], unchanged: [], refused: [] }),
    threshold,
    log: console.error,
  });
}

function inTurns(embedder: Embedder): Embedder {
  return {
    ...embedder,
    embed: (texts, options) => byTurns(texts, (part) => embedder.embed(part, options)),
    embedWords: (texts, options) => byTurns(texts, (part) => embedder.embedWords(part, options)),
  };
}

async function byTurns<Made>(
  texts: readonly string[],
  embed: (part: readonly string[]) => Promise<readonly Made[]>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < texts.length; at += TEXTS_A_TURN) {
    await nextTurn();
    made.push(...(await embed(texts.slice(at, at + TEXTS_A_TURN))));
  }
  return made;
}
