import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerFact, type FactFinding } from "../../src/app/answer-fact.ts";
import { loadConfig } from "../../src/app/config.ts";
import { indexFingerprint } from "../../src/app/fingerprint.ts";
import { indexCorpus } from "../../src/app/index-corpus.ts";
import { createKnowledgeCache, type Knowledge } from "../../src/app/knowledge.ts";
import { calibrationFor } from "../../src/core/calibration.ts";
import { UserError } from "../../src/core/errors.ts";
import type { Question } from "../../src/core/question/question.ts";
import { understand } from "../../src/core/question/understand.ts";
import type { CorpusFile } from "../../src/ingest/corpus.ts";
import { readText } from "../../src/ingest/readers/text.ts";
import { toArticle } from "../../src/ingest/to-article.ts";
import { createModelHost, type ModelHost } from "../../src/models/host.ts";
import { chooseVectorIndex } from "../../src/store/choose-vector-index.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import type { RememberedOutputs } from "./remember-outputs.ts";
import type { SetDocument } from "./set-files.ts";

/** The models with the settings of the bot; with `remembered`, what they gave before is not computed again. */
export async function openModels(remembered?: RememberedOutputs): Promise<ModelHost & { readonly threshold: number }> {
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

export interface SetEngine {
  readonly knowledge: Knowledge;
  /** Searches, reads and quotes as the bot does for a question about a fact; undefined where the question cannot be taken. */
  find(question: string): Promise<(FactFinding & { readonly question: Question }) | undefined>;
  close(): Promise<void>;
}

/** Indexes a set's documents in a temporary folder, by the bot's own code and settings. */
export async function indexSet(
  documents: readonly SetDocument[],
  { embedder, reader, threshold }: Pick<ModelHost, "embedder" | "reader"> & { readonly threshold: number },
): Promise<SetEngine> {
  const dataDir = await mkdtemp(join(tmpdir(), "sourcier-eval-"));
  const store = await openSqliteStore({ dataDir });
  const files = await toCorpusFiles(documents);
  await indexCorpus({ store, embedder, readArticles: async () => ({ files, unchanged: [], refused: [] }) });
  const knowledge = await createKnowledgeCache({
    store,
    fingerprint: indexFingerprint(embedder),
    createVectorIndex: (vectors, revision) =>
      chooseVectorIndex({
        vectors,
        dimensions: embedder.dimensions,
        directory: dataDir,
        key: `${indexFingerprint(embedder)}-${revision}`,
        log: (message) => console.error(message),
      }),
  })();
  return {
    knowledge,
    async find(raw) {
      try {
        const question = await understand(raw, [], knowledge.library);
        return { question, ...(await answerFact(question, { knowledge, embedder, reader, threshold })) };
      } catch (error) {
        if (error instanceof UserError) return undefined;
        throw error;
      }
    },
    async close() {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Documents as the corpus folder would give them; one without a paragraph is left out, as a file would be. */
async function toCorpusFiles(documents: readonly SetDocument[]): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  for (const { doc_id: id, title, text } of documents) {
    const frontMatter = title === undefined || title.trim() === "" ? "" : `---\ntitle: ${JSON.stringify(title)}\n---\n`;
    try {
      const article = await toArticle(readText(frontMatter + text, { name: id }), { file: id, id });
      files.push({ file: id, article, fileHash: article.source.version, warnings: [] });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return files;
}
