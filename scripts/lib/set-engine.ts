import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FactFinding } from "../../src/app/answer/answer-fact.ts";
import { loadConfig } from "../../src/app/config.ts";
import { assembleEngine, type EngineParts } from "../../src/app/engine.ts";
import { indexFingerprint } from "../../src/app/indexing/fingerprint.ts";
import type { Engine, MessageCheck, ScopedEngine } from "../../src/app/types.ts";
import { calibrationFor } from "../../src/core/confidence/calibration.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Store } from "../../src/core/ports/store.ts";
import { FOLDER_LIBRARY, OPERATOR_SCOPE } from "../../src/core/scope.ts";
import type { Answer, Turn } from "../../src/core/types.ts";
import type { WeighedStatement } from "../../src/core/verify/judge.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import type { CorpusFile } from "../../src/ingest/corpus.ts";
import { readMarkdown } from "../../src/ingest/readers/markdown.ts";
import { readText } from "../../src/ingest/readers/text.ts";
import { toArticle } from "../../src/ingest/to-article.ts";
import { createModelHost, type ModelHost } from "../../src/models/host.ts";
import { createMemoryIndex } from "../../src/store/memory-index.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { chooseVectorIndex } from "../../src/store/vectors/choose-vector-index.ts";
import type { RememberedOutputs } from "./remember-outputs.ts";
import type { SetDocument } from "./set-files.ts";

/** Opens an empty store, in the folder or elsewhere. */
export type OpenStore = (dataDir: string) => Promise<Store>;

/** The models, and the probability from which the engine answers. */
export type SetModels = Pick<ModelHost, "embedder" | "reader"> & { readonly threshold: number };

/** The models with the settings of the bot; with `remembered`, what they gave before is not computed again. */
export async function openModels(remembered?: RememberedOutputs): Promise<ModelHost & SetModels> {
  const { modelsDir, embeddingModel, readerModel, answerThreshold: moved } = loadConfig();
  const models = await createModelHost({
    modelsDir,
    embeddingModel,
    ...(readerModel === "none" ? {} : { readerModel }),
    log: (message) => console.error(message),
  });
  const { embedder, reader } = models;
  return {
    ...models,
    embedder: remembered?.embedder(embedder) ?? embedder,
    reader: reader && (remembered?.reader(reader) ?? reader),
    threshold: moved ?? calibrationFor({ embedder: embedder.id, reader: reader?.id }).answerThreshold,
  };
}

/** A question as the engine took it. */
export interface Asked {
  /** Undefined where the engine refused the question as one that a person can mend. */
  readonly answer?: Answer;
  /** What was found for each part of the question, whether or not it was good enough to answer; none for what is not asked of the text. */
  readonly findings: readonly FactFinding[];
}

export interface SetEngine {
  /** The bot's own engine. */
  readonly engine: ScopedEngine & Pick<Engine, "index">;
  /** Has the engine check a statement, and tells what each of its sentences was weighed by; one statement at a time. */
  check(statement: string): Promise<{ readonly check: MessageCheck; readonly weighed: readonly WeighedStatement[] }>;
  /** Asks the engine; one question at a time. */
  ask(question: string, turns?: readonly Turn[]): Promise<Asked>;
  close(): Promise<void>;
}

/** The bot's engine over a set's documents, in a temporary folder. */
export async function indexSet(
  documents: readonly SetDocument[],
  models: SetModels,
  openStore?: OpenStore,
): Promise<SetEngine> {
  const files = await toCorpusFiles(documents);
  return openSetEngine(async () => ({ files, unchanged: [], refused: [] }), models, openStore);
}

/** The bot's engine over what `readArticles` reads, in a temporary folder. */
export async function openSetEngine(
  readArticles: EngineParts["readArticles"],
  { embedder, reader, threshold }: SetModels,
  openStore: OpenStore = (dataDir) => openSqliteStore({ dataDir }),
): Promise<SetEngine> {
  const dataDir = await mkdtemp(join(tmpdir(), "sourcier-eval-"));
  let findings: FactFinding[] = [];
  let weighed: WeighedStatement[] = [];
  const store = await openStore(dataDir);
  const index = createMemoryIndex({
    store,
    fingerprint: indexFingerprint({ embedder, finder: ruleFinder }),
    createVectorIndex: (vectors, { revision }) =>
      chooseVectorIndex({
        vectors,
        dimensions: embedder.dimensions,
        directory: dataDir,
        key: `${indexFingerprint({ embedder, finder: ruleFinder })}-${revision}`,
        log: (message) => console.error(message),
      }),
  });
  const whole = assembleEngine({
    store,
    index,
    catalog: index,
    embedder,
    reader,
    finder: ruleFinder,
    readArticles,
    threshold,
    log: () => {},
    onFinding: (finding) => findings.push(finding),
    onWeighed: (_, each) => weighed.push(each),
  });
  const engine = { ...whole.in(OPERATOR_SCOPE), index: whole.index };
  return {
    engine,
    async check(statement) {
      weighed = [];
      return { check: await engine.check(statement), weighed };
    },
    async ask(question, turns = []) {
      findings = [];
      try {
        return { answer: await engine.ask(question, { turns }), findings };
      } catch (error) {
        if (error instanceof UserError) return { findings };
        throw error;
      }
    },
    async close() {
      await whole.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Documents as the corpus folder would give them; one without a paragraph is left out, as a file would be. */
async function toCorpusFiles(documents: readonly SetDocument[]): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const { doc_id: id, title, text, markdown } of documents) {
    const frontMatter = title === undefined || title.trim() === "" ? "" : `---\ntitle: ${JSON.stringify(title)}\n---\n`;
    try {
      const read =
        markdown === undefined ? readText(frontMatter + text, { name: id }) : readMarkdown(markdown, { name: id });
      const article = await toArticle(read, { file: id, id, library: FOLDER_LIBRARY });
      files.push({ file: id, article, fileHash: article.source.version, warnings: [] });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return files;
}
