import { fc, test } from "@fast-check/vitest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bm25, inverseDocumentFrequency } from "../../src/core/lexical/bm25.ts";
import type { Catalog } from "../../src/core/ports/catalog.ts";
import type { SearchIndex } from "../../src/core/ports/search-index.ts";
import type { SourceRecord, Store } from "../../src/core/ports/store.ts";
import { type LibraryId, libraryId, OPERATOR, type Scope } from "../../src/core/scope.ts";
import { articleOf } from "../helpers/articles.ts";

export interface SearchIndexHarness {
  readonly store: Store;
  readonly index: SearchIndex & Catalog;
  dispose(): Promise<void>;
}

/** Fingerprint of the records that the suite writes. */
export const FINGERPRINT = "1:suite";

const OURS = libraryId("ours");
const THEIRS = libraryId("theirs");
const WORDS = ["bat", "cow", "dog", "elk", "fox"] as const;
const WIDTH = 4;

/** What every adapter of the SearchIndex and Catalog ports does: what a naive scan over the scope's passages does. */
export function describeSearchIndex(name: string, open: () => Promise<SearchIndexHarness>): void {
  describe(`${name} as a search index`, () => {
    let harness: SearchIndexHarness;
    beforeEach(async () => {
      harness = await open();
    });
    afterEach(() => harness.dispose());

    const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    const angle = fc.double({ min: -3, max: 3, noNaN: true });
    const texts = fc.array(fc.tuple(text, angle), { maxLength: 5 });

    test.prop([texts, texts, text, angle, fc.integer({ min: 1, max: 4 })], { numRuns: 25 })(
      "finds the k nearest and the k best by words of a scope, and what a scan tells of each",
      async (ours, theirs, words, asked, k) => {
        await fill(harness.store, OURS, ours);
        await fill(harness.store, THEIRS, theirs);
        for (const libraries of [[OURS], [THEIRS], [OURS, THEIRS]]) {
          const scope: Scope = { owner: OPERATOR, libraries };
          const all = libraries.flatMap((library) => (library === OURS ? ours : theirs));
          const found = await harness.index.search({ scope, vector: direction(asked), words, language: "und", k });
          const scanned = scan(all, words.split(" "), asked);
          expect(found.passages).toBe(all.length);
          expect(found.explained).toBeCloseTo(Math.max(0, ...scanned.map(({ coverage }) => coverage)), 9);
          const kth = (values: readonly number[]) =>
            [...values].sort((a, b) => b - a)[k - 1] ?? Number.NEGATIVE_INFINITY;
          const nearest = kth(scanned.map(({ cosine }) => cosine));
          const best = Math.max(kth(scanned.map((each) => each.bm25)), Number.MIN_VALUE);
          const sure = scanned.filter((each) => each.cosine > nearest + 1e-6 || each.bm25 > best + 1e-9).length;
          const possible = scanned.filter((each) => each.cosine >= nearest - 1e-6 || each.bm25 >= best - 1e-9).length;
          expect(found.hits.length).toBeGreaterThanOrEqual(sure);
          expect(found.hits.length).toBeLessThanOrEqual(possible);
          for (const hit of found.hits) {
            expect(libraries).toContain(hit.article.source.library);
            const twin = scanned.find(
              (each) =>
                each.text === hit.article.source.text &&
                Math.abs(each.cosine - hit.cosine) < 1e-5 &&
                Math.abs(each.cosine - hit.articleCosine) < 1e-5 &&
                Math.abs(each.bm25 - hit.bm25) < 1e-9 &&
                Math.abs(each.coverage - hit.coverage) < 1e-9,
            );
            expect(twin, JSON.stringify({ ...hit, passage: undefined, article: undefined })).toBeDefined();
          }
        }
      },
    );

    it("tells how near the whole article is: half its first passage, half the mean direction of all", async () => {
      const record = recordOf(OURS, "long", "bat", 0);
      const [first] = record.passages;
      const text = { ...record.article.source, text: "bat cow" };
      const second = { ...first!, ordinal: 1, vector: direction(Math.PI / 2) };
      const article = { ...record.article, source: text };
      await harness.store.library(OURS).write({ ...record, article, passages: [first!, second] });
      const scope: Scope = { owner: OPERATOR, libraries: [OURS] };
      const { hits } = await harness.index.search({ scope, vector: direction(0), words: "", language: "und", k: 2 });
      expect(hits.map(({ cosine }) => cosine)).toEqual([expect.closeTo(1, 6), expect.closeTo(0, 6)]);
      // The mean direction lies at 45 degrees: (1 + cos 45) / 2.
      for (const { articleCosine } of hits) expect(articleCosine).toBeCloseTo((1 + Math.SQRT1_2) / 2, 6);
    });

    it("finds nothing in a scope without libraries, nor in an empty one", async () => {
      await fill(harness.store, OURS, [["bat", 0]]);
      for (const libraries of [[], [THEIRS]]) {
        const scope: Scope = { owner: OPERATOR, libraries };
        const search = { scope, vector: direction(0), words: "bat", language: "und", k: 3 } as const;
        expect(await harness.index.search(search)).toMatchObject({ hits: [], explained: 0, passages: 0 });
        expect(await harness.index.holding({ scope, words: "bat", language: "und" })).toEqual([]);
        expect((await harness.index.read(scope)).records).toEqual([]);
      }
    });

    it("tells which articles hold all of some words, and which words none holds", async () => {
      await fill(harness.store, OURS, [
        ["bat cow", 0],
        ["bat", 1],
      ]);
      const scope: Scope = { owner: OPERATOR, libraries: [OURS] };
      const held = await harness.index.holding({ scope, words: "cow bat", language: "und" });
      expect(held.map(({ source }) => source.text)).toEqual(["bat cow"]);
      const search = { scope, vector: direction(0), words: "bat yak", language: "und", k: 1 } as const;
      const { unknown } = await harness.index.search(search);
      expect(unknown.map(({ start, end }) => "bat yak".slice(start, end))).toEqual(["yak"]);
    });

    it("tells the words of passages that are spelled like one, or nearly where none is", async () => {
      await fill(harness.store, OURS, [
        ["badger gadget", 0],
        ["Bädger lantern", 1],
      ]);
      const scope: Scope = { owner: OPERATOR, libraries: [OURS] };
      const like = (word: string) => harness.index.spelledLike({ scope, word });
      expect(await like("badger")).toEqual(["badger"]);
      expect(await like("baddger")).toEqual(["badger"]);
      expect(await like("lantren")).toEqual(["lantern"]);
      // The first letter is never wrong.
      expect(await like("padger")).toEqual([]);
      expect(await harness.index.spelledLike({ scope: { owner: OPERATOR, libraries: [] }, word: "badger" })).toEqual(
        [],
      );
    });

    it("gives the same shelf until something of the scope changes, and what was written since", async () => {
      await fill(harness.store, OURS, [["bat", 0]]);
      const scope: Scope = { owner: OPERATOR, libraries: [OURS] };
      const before = await harness.index.read(scope);
      expect(await harness.index.read(scope)).toBe(before);
      await fill(harness.store, THEIRS, [["fox", 0]]);
      expect(await harness.index.read(scope)).toBe(before);
      await harness.store.library(OURS).write(recordOf(OURS, "new", "cow", 1));
      const after = await harness.index.read(scope);
      expect(after.records.map(({ article }) => article.source.text)).toEqual(["bat", "cow"]);
      expect(after.revision).not.toBe(before.revision);
      expect(after.passages).toBe(2);
    });
  });
}

async function fill(store: Store, library: LibraryId, texts: readonly (readonly [string, number])[]): Promise<void> {
  const shelf = store.library(library);
  for (const { id } of await shelf.summaries()) await shelf.remove(id);
  for (const [number, [text, angle]] of texts.entries())
    await shelf.write(recordOf(library, `a${number}`, text, angle));
}

function recordOf(library: LibraryId, id: string, text: string, angle: number): SourceRecord {
  const read = articleOf(text, { id, version: `v-${text}`, title: id, isUntitled: true, language: "und" });
  const article = { ...read, source: { ...read.source, library } };
  const { sentences } = article;
  const passage = { source: id, version: article.source.version, ordinal: 0, start: 0, end: text.length, sentences };
  return {
    article,
    origin: { kind: "folder", name: id },
    contentHash: `${library} ${text} ${angle}`,
    fingerprint: FINGERPRINT,
    passages: [{ ...passage, context: [], vector: direction(angle) }],
    facts: [],
  };
}

function direction(angle: number): Float32Array {
  return new Float32Array([Math.cos(angle), Math.sin(angle), ...Array.from({ length: WIDTH - 2 }, () => 0)]);
}

interface Scanned {
  readonly text: string;
  readonly cosine: number;
  readonly bm25: number;
  readonly coverage: number;
}

function scan(texts: readonly (readonly [string, number])[], asked: readonly string[], angle: number): Scanned[] {
  const documents = texts.map(([text]) => text.split(" "));
  const averageLength = documents.flat().length / documents.length;
  const terms = [...new Set(asked)];
  const documentsWith = (term: string) => documents.filter((words) => words.includes(term)).length;
  const idf = (some: readonly string[]) =>
    some.reduce((sum, term) => sum + inverseDocumentFrequency(documentsWith(term), documents.length), 0);
  return texts.map(([text, at]) => {
    const words = text.split(" ");
    const held = terms.filter((term) => words.includes(term));
    const score = held.reduce((sum, term) => {
      const termFrequency = words.filter((word) => word === term).length;
      const documentFrequency = documentsWith(term);
      const length = words.length;
      return sum + bm25({ termFrequency, documentFrequency, documents: documents.length, length, averageLength });
    }, 0);
    return { text, cosine: Math.cos(angle - at), bm25: score, coverage: idf(held) / idf(terms) };
  });
}
