import type { Article, Passage } from "../../core/article/article.ts";
import { passageText } from "../../core/passages/passage-text.ts";
import { cutPassagesInSteps } from "../../core/passages/passages.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import type { FactFinder, Findings } from "../../core/ports/fact-finder.ts";
import type { LibraryStore, SourceRecord } from "../../core/ports/store.ts";
import { refuseCancelled } from "../cancel.ts";
import { createPause, finishInSlices } from "../pause.ts";
import type { IndexedArticles, IndexProgress, NewArticle } from "../types.ts";
import { haveSameVectors, indexFingerprint } from "./fingerprint.ts";

export interface IndexArticlesOptions {
  readonly store: LibraryStore;
  readonly embedder: Embedder;
  readonly finder: FactFinder;
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** So many passages, at least, are sent to the embedder at once: enough that its batches are full and of like length. */
const PASSAGES_A_CALL = 128;

/** What indexing an article would come to; nothing is embedded or written. Throws those of the store. */
export async function measureArticle(
  article: Article,
  { store, embedder, finder }: Pick<IndexArticlesOptions, "store" | "embedder" | "finder">,
): Promise<IndexedArticles> {
  const passages = await finishInSlices(cutPassagesInSteps(article));
  const before = await store.read(article.source.id);
  const vectors = vectorsOf(before, indexFingerprint({ embedder, finder }));
  const texts = new Set(passages.map((passage) => passageText(passage, article.source)));
  return { passages: passages.length, embedded: [...texts].filter((text) => !vectors.has(text)).length };
}

/**
 * Cuts and embeds articles (passages whose text is as before keep their vectors) and finds their facts. Each is written whole as
 * soon as its vectors are there, so that a process that is killed or cancelled loses at most what it was at. Throws UserError
 * cancelled, and those of the store and the embedder.
 */
export async function indexArticles(
  articles: readonly NewArticle[],
  { store, embedder, finder, onProgress, signal }: IndexArticlesOptions,
): Promise<IndexedArticles> {
  const fingerprint = indexFingerprint({ embedder, finder });
  const drafts = await cutAll(articles);
  const total = drafts.reduce((sum, { passages }) => sum + passages.length, 0);
  let done = 0;
  let embedded = 0;
  let left = 0;
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
  return { passages: total, embedded, ...(left > 0 && { isLeft: true as const }) };

  async function embedGroup(group: readonly Draft[]): Promise<ReadonlyMap<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>();
    for (const { article } of group) {
      const known = vectorsOf(await store.read(article.source.id), fingerprint);
      for (const [text, vector] of known) vectors.set(text, vector);
    }
    const texts = [...new Set(group.flatMap(textsOf))].filter((text) => !vectors.has(text));
    const fresh = await embedder.embed(texts, { as: "passage", ...(signal === undefined ? {} : { signal }) });
    for (const [index, vector] of fresh.entries()) vectors.set(texts[index] ?? "", vector);
    embedded += texts.length;
    return vectors;
  }

  async function writeGroup(group: readonly Draft[], vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    const pause = createPause();
    for (const draft of group) {
      const findings = await finder.read(draft.article);
      await pause();
      const record = toRecord(draft, { vectors, fingerprint, ...findings });
      await pause();
      if (!(await store.write(record, { replacing: draft.replacing }))) left += 1;
      done += draft.passages.length;
      onProgress?.({ done, total });
    }
  }
}

/** Of the passages of a version that were embedded alike, by their texts. */
function vectorsOf(before: SourceRecord | undefined, fingerprint: string): ReadonlyMap<string, Float32Array> {
  if (before === undefined || !haveSameVectors(before.fingerprint, fingerprint)) return new Map();
  const { source } = before.article;
  return new Map(before.passages.map((passage) => [passageText(passage, source), passage.vector]));
}

async function cutAll(articles: readonly NewArticle[]): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const each of articles)
    drafts.push({ ...each, passages: await finishInSlices(cutPassagesInSteps(each.article)) });
  return drafts;
}

interface Draft extends NewArticle {
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

function textsOf({ article, passages }: Draft): string[] {
  return passages.map((passage) => passageText(passage, article.source));
}

interface Derived extends Findings {
  readonly vectors: ReadonlyMap<string, Float32Array>;
  readonly fingerprint: string;
}

function toRecord(
  { passages, article, replacing: _, ...read }: Draft,
  { vectors, fingerprint, facts, speakers }: Derived,
): SourceRecord {
  const { source } = article;
  return {
    ...read,
    article: { ...article, speakers },
    fingerprint,
    passages: passages.map((passage) => {
      const vector = vectors.get(passageText(passage, source));
      if (vector === undefined) throw new RangeError(`Expected a vector for every passage of ${source.id}.`);
      return { ...passage, vector };
    }),
    facts,
  };
}
