import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { assembleEngine, type EngineParts } from "../../src/app/engine.ts";
import { indexFingerprint } from "../../src/app/indexing/fingerprint.ts";
import type { Engine, ScopedEngine } from "../../src/app/types.ts";
import type { Store } from "../../src/core/ports/store.ts";
import { FOLDER_LIBRARY, OPERATOR, OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { createMemoryIndex } from "../../src/store/memory-index.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { createHashingEmbedder, type HashingEmbedder } from "./hashing-embedder.ts";
import { createHashingReader } from "./hashing-reader.ts";
import { knowMessages } from "./known-messages.ts";
import { type OperatorStore, operatorsPart } from "./operator-store.ts";

/** Answers whatever was found, so that a test depends on no calibrated figure. */
export const ALWAYS = 0;
/** Answers nothing. */
export const NEVER = 2;

export const LIBRARY = article(
  { title: "The town library", publisher: "City Press", author: "Vera Lind", url: "https://example.org/library" },
  "The library opens at nine in the morning. It holds 40,000 books in seven languages.",
  'The mayor, Anna Holm, said: "Everyone may come in." She praised the staff of the building.',
  "A new reading room was built in 2019. Its walls are made of oak.",
);

export const HARBOUR = article(
  { title: "The old harbour" },
  "Fishermen land herring at the eastern quay. The lighthouse was repainted in 1998.",
  "Storms closed the port for twelve days last winter.",
);

/** An article file in English. */
export function article(metadata: Readonly<Record<string, string>>, ...paragraphs: readonly string[]): string {
  const fields = Object.entries({ language: "en", ...metadata }).map(([name, value]) => `${name}: ${value}\n`);
  return `---\n${fields.join("")}---\n\n${paragraphs.join("\n\n")}\n`;
}

/** What the engine of a test knows to be no question about what an article says. */
const MESSAGES = {
  "Hello!": "greeting",
  Bonjour: "greeting",
  "Thanks a lot": "thanks",
  "Thanks!": "thanks",
  "Merci !": "thanks",
  "What can you do?": "product",
  "Which articles are there?": "articles",
  "How do I add an article?": "adding",
  "What is this article about?": "overview",
  "Who wrote this article?": "author",
} as const;

export interface OpenOptions extends Partial<Omit<EngineParts, "embedder" | "store">> {
  readonly embedder?: HashingEmbedder;
  /** Puts something between the engine and the operator's part of its store. */
  readonly wrap?: (store: OperatorStore) => OperatorStore;
  /** Default: SQLite in the state folder. */
  readonly openStore?: () => Promise<Store>;
}

/** An engine as the terminal asks it. */
export interface OperatorEngine extends ScopedEngine, Pick<Engine, "index" | "close"> {
  readonly whole: Engine;
}

export interface OpenEngine {
  readonly engine: OperatorEngine;
  readonly embedder: HashingEmbedder;
  /** The store below any wrapping. */
  readonly store: OperatorStore;
  readonly log: readonly string[];
}

export interface TestCorpus {
  readonly corpusDir: string;
  readonly dataDir: string;
  write(file: string, content: string | Uint8Array): Promise<void>;
  remove(file: string): Promise<void>;
  /** An engine of its own on these folders: the real store and corpus, models to compute by hand. */
  open(options?: OpenOptions): Promise<OpenEngine>;
}

/** A corpus folder and a state folder that are gone after the test, as are the engines that were opened on them. */
export async function createTestCorpus(files: Readonly<Record<string, string>> = {}): Promise<TestCorpus> {
  const root = await mkdtemp(join(tmpdir(), "sourcier-app-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const corpusDir = join(root, "corpus");
  const dataDir = join(root, "data");
  await mkdir(corpusDir);

  const write: TestCorpus["write"] = async (file, content) => {
    await mkdir(dirname(join(corpusDir, file)), { recursive: true });
    await writeFile(join(corpusDir, file), content);
  };
  for (const [file, content] of Object.entries(files)) await write(file, content);

  return {
    corpusDir,
    dataDir,
    write,
    remove: (file) => rm(join(corpusDir, file), { recursive: true }),
    async open({
      embedder = createHashingEmbedder(),
      wrap = (store) => store,
      openStore = () => openSqliteStore({ dataDir }),
      ...parts
    }: OpenOptions = {}) {
      const store = await openStore();
      const log: string[] = [];
      const operators = operatorsPart(store);
      const wrapped = wrap(operators);
      const used: Store = {
        ...store,
        library: (id) => (id === FOLDER_LIBRARY ? wrapped : store.library(id)),
        documents: (owner) => (owner === OPERATOR ? wrapped : store.documents(owner)),
      };
      const index = createMemoryIndex({
        store: used,
        fingerprint: indexFingerprint({ embedder, finder: ruleFinder }),
        createVectorIndex: async (vectors) => createExactIndex(vectors, embedder.dimensions),
      });
      const whole = assembleEngine({
        store: used,
        index,
        catalog: index,
        embedder,
        reader: createHashingReader(),
        finder: ruleFinder,
        readArticles: (known) => readCorpus(corpusDir, known),
        threshold: ALWAYS,
        intents: await knowMessages(MESSAGES, embedder.dimensions),
        log: (message) => log.push(message),
        ...parts,
      });
      onTestFinished(() => whole.close());
      const engine = { ...whole.in(OPERATOR_SCOPE), index: whole.index, close: whole.close, whole };
      return { engine, embedder, store: operators, log };
    },
  };
}
