import { type Article, countParagraphs } from "../core/article/article.ts";
import type { Catalog, ShelvedRecord } from "../core/ports/catalog.ts";
import type { Embedder } from "../core/ports/embedder.ts";
import type { Reader } from "../core/ports/reader.ts";
import type { SearchIndex } from "../core/ports/search-index.ts";
import type { Store } from "../core/ports/store.ts";
import type { IntentModel } from "../core/question/intent.ts";
import { intentModelFor } from "../core/question/intent-model.ts";
import { FOLDER_LIBRARY, type Owner, type Scope } from "../core/scope.ts";
import { detectLanguage } from "../core/text/language.ts";
import type { FactFinding } from "./answer/answer-fact.ts";
import { createAsker } from "./answer/ask.ts";
import { createQuestionComparer } from "./answer/compare-questions.ts";
import { createKnowledgeReader, type Knowledge } from "./answer/knowledge.ts";
import { unlessCancelled } from "./cancel.ts";
import { createChecker } from "./check/check.ts";
import { createVerifier, type VerifierParts } from "./check/verifier.ts";
import { findSource } from "./find-source.ts";
import { createAlone } from "./indexing/alone.ts";
import { indexFingerprint } from "./indexing/fingerprint.ts";
import { createIndexer, type IndexerOptions } from "./indexing/indexer.ts";
import { createLibrary } from "./library.ts";
import { createFactLookup } from "./lookup.ts";
import { findContext } from "./quotes/context.ts";
import { quotePlaces } from "./quotes/quote-places.ts";
import { quotedByAnswer, quotedByCheck, quotedByFacts } from "./quotes/quoted.ts";
import { createReceiptId, fileReceipt, type Receipt } from "./quotes/receipts.ts";
import { findVerbatim } from "./quotes/verbatim.ts";
import { verifyCitations } from "./quotes/verify.ts";
import type { Engine, ScopedEngine, SourceView, Verification } from "./types.ts";

export interface EngineParts extends Pick<IndexerOptions, "finder" | "readArticles" | "log"> {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly catalog: Catalog;
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
  /** Probability from which the engine answers; the one fitted to the models where undefined. */
  readonly threshold: number | undefined;
  /** The one fitted to the embedder's make where absent. */
  readonly intents?: IntentModel;
  /** Called before each question: the models may load while the corpus is read. */
  readonly warm?: () => void;
  /** Told what was found for each part of a question before it is answered or refused: for measuring. */
  readonly onFinding?: (finding: FactFinding) => void;
  /** Told what each statement that is checked was weighed by, for measuring. */
  readonly onWeighed?: VerifierParts["onWeighed"];
}

/** An engine of these parts. Closing it stops an indexing under way and closes the store, not the models. */
export function assembleEngine(parts: EngineParts): Engine {
  const { store, embedder, finder, reader, log, warm = () => {} } = parts;
  const alone = createAlone({ claims: store.claims });
  const indexer = createIndexer({ ...parts, store: store.library(FOLDER_LIBRARY), alone });
  const readKnowledge = createKnowledgeReader(parts);
  const fingerprint = indexFingerprint(parts);
  const file = (owner: Owner, id: string, receipt: Receipt) =>
    fileReceipt(store.documents(owner), { id, receipt, log });
  const ask = createAsker({
    ...parts,
    fingerprint,
    intents: parts.intents ?? intentModelFor(embedder.id),
    fileReceipt: file,
  });
  const check = createChecker({
    embedder,
    verifier: createVerifier({ embedder, reader, ...(parts.onWeighed && { onWeighed: parts.onWeighed }) }),
  });
  const lookup = createFactLookup();

  return {
    in: askIn,
    library: (library) => createLibrary({ library, store: store.library(library), embedder, finder, alone }),
    index: (options) => indexer.index(options),
    claims: store.claims,
    tallies: store.tallies,
    compare: createQuestionComparer(embedder),
    erase: (owner) => store.erase(owner),
    forget: (person) => store.forget(person),
    expire: (kinds, before) => store.expire(kinds, before),
    scan: (kinds, since) => store.scan(kinds, since),
    revise: (revision) => store.revise(revision),
    due: (now) => store.due(now),

    async close() {
      await indexer.close();
      await store.close();
    },
  };

  function askIn(scope: Scope): ScopedEngine {
    return {
      documents: store.documents(scope.owner),

      async ask(question, options = {}) {
        warm();
        const find = async () => ask(question, await unlessCancelled(knowledge(), options.signal), options);
        return findVerbatim(find, quotedByAnswer, verify);
      },

      async check(message, options = {}) {
        const find = async () => check(message, await unlessCancelled(knowledge(), options.signal), options);
        return findVerbatim(find, quotedByCheck, verify);
      },

      async facts(query) {
        return findVerbatim(async () => lookup.find(query, await knowledge()), quotedByFacts, verify);
      },

      async suggestFacts(partial, limit) {
        return lookup.suggest(partial, limit, await knowledge());
      },

      async nearestFacts(name, limit) {
        return lookup.nearest(name, limit, await knowledge());
      },

      async sources() {
        return (await knowledge()).shelf.records.map(viewOf);
      },

      async show(name) {
        const { shelf } = await knowledge();
        const named = shelf.records.map(({ article }) => ({
          article,
          id: article.source.id,
          title: article.source.metadata.title,
        }));
        return findSource(name, named).article;
      },

      verify,

      async quote(question, places) {
        const citations = await quotePlaces(places, await knowledge());
        if (citations === undefined) return undefined;
        const receipt = createReceiptId();
        await file(scope.owner, receipt, { confidence: 1, fingerprint, citations });
        const language = await detectLanguage(question, "und");
        return { kind: "answered", about: "fact", question, language, confidence: 1, citations, receipt };
      },

      async context(citation) {
        const article = await readVersion(citation);
        return article && findContext(citation, article);
      },
    };

    async function verify(citations: readonly Verification["citation"][]): Promise<Verification[]> {
      return verifyCitations(citations, await knowledge(), readVersion);
    }

    async function readVersion({ library, source, version }: Verification["citation"]): Promise<Article | undefined> {
      return scope.libraries.includes(library) ? store.library(library).readVersion(source, version) : undefined;
    }

    /** What is known, after the corpus was read once: later changes come in by `index` and `library`, here or in another process. */
    async function knowledge(): Promise<Knowledge> {
      if (scope.libraries.includes(FOLDER_LIBRARY)) await indexer.whenReady();
      return readKnowledge(scope);
    }
  }
}

function viewOf({ article: { source, blocks }, passages }: ShelvedRecord): SourceView {
  return {
    id: source.id,
    version: source.version,
    metadata: source.metadata,
    paragraphs: countParagraphs(blocks),
    passages: passages.length,
  };
}
