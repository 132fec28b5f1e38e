import { join } from "node:path";
import { createAlone } from "../../src/app/indexing/alone.ts";
import { syncFolder } from "../../src/app/indexing/sync-folder.ts";
import { passageText } from "../../src/core/passages/passage-text.ts";
import { cutPassages } from "../../src/core/passages/passages.ts";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { openBareModel } from "./bare-model.ts";
import { writeGeneratedCorpus } from "./generated-text.ts";
import { type Print, printVerdicts, timed, withFolder } from "./measuring.ts";
import { openShippedModels } from "./shipped-models.ts";

export const name = "indexing a corpus (read, cut, embed, find facts, write) against the bare model";

/** Each round indexes other articles, about 140 passages, and gives the same ones to the bare model. */
const ROUNDS = 3;
const ARTICLES_A_ROUND = 12;
const LEAST_RATIO = 0.9;

export async function run(print: Print): Promise<boolean> {
  const host = await openShippedModels();
  const embedBare = await openBareModel();
  await host.embedder.embed(["warm"], { as: "passage" });
  await embedBare(["warm"]);
  let passages = 0;
  let indexMs = 0;
  let bareMs = 0;
  for (let round = 1; round <= ROUNDS; round++) {
    await withFolder(async (folder) => {
      const corpusDir = join(folder, "corpus");
      await writeGeneratedCorpus(corpusDir, ARTICLES_A_ROUND, round);
      const texts = await readPassages(corpusDir);
      passages += texts.length;
      indexMs += await indexOnce(corpusDir, join(folder, "data"), host.embedder);
      bareMs += await embedBare(texts);
    });
  }
  await host.close();
  const ratio = bareMs / indexMs;
  const perSecond = (ms: number) => ((passages * 1000) / ms).toFixed(1);
  const what = `${perSecond(indexMs)} passages a second of ${passages}, bare ${perSecond(bareMs)}: ratio ${ratio.toFixed(3)}, at least ${LEAST_RATIO}`;
  return printVerdicts([{ what, ok: ratio >= LEAST_RATIO }], print);
}

async function readPassages(corpusDir: string): Promise<readonly string[]> {
  const { files } = await readCorpus(corpusDir);
  return files.flatMap(({ article }) => cutPassages(article).map((passage) => passageText(passage, article.source)));
}

async function indexOnce(corpusDir: string, dataDir: string, embedder: Embedder): Promise<number> {
  const store = await openSqliteStore({ dataDir });
  const duration = await timed(() =>
    syncFolder({
      store: store.library(FOLDER_LIBRARY),
      embedder,
      finder: ruleFinder,
      alone: createAlone({ claims: store.claims }),
      readArticles: (known) => readCorpus(corpusDir, known),
    }),
  );
  await store.close();
  return duration;
}
