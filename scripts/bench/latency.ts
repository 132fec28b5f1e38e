import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { assembleEngine } from "../../src/app/engine.ts";
import { indexFingerprint } from "../../src/app/indexing/fingerprint.ts";
import type { Engine } from "../../src/app/types.ts";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import type { Reader } from "../../src/core/ports/reader.ts";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { ruleFinder } from "../../src/finders/rule-finder.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { createMemoryIndex } from "../../src/store/memory-index.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { createRandom, generateQuestion, writeGeneratedCorpus } from "./generated-text.ts";
import { atMost, type Print, percentile, printVerdicts, timed, type Verdict, withFolder } from "./measuring.ts";
import { openShippedModels } from "./shipped-models.ts";

export const name = "question to answer in a warm process, with and without the reader, and after another one";

const ROOT = join(import.meta.dirname, "../..");
/** Articles that make 1,000 passages. */
const ARTICLES = 87;
const QUESTIONS = 200;
const WARM_UP = 10;
const mostMs = { bare: 25, whole: 150, followUp: 220 };
/** Asked in turn, each after another question and its answer. */
const FOLLOW_UPS = ["et pourquoi ?", "où ?", "et quand ?", "qui d'autre ?", "combien ?", "et après ?"];

/** Asks each question once, so that nothing is answered from what is remembered of another. */
export async function run(print: Print): Promise<boolean> {
  const models = await openShippedModels();
  try {
    const verdicts = await withFolder(async (folder) => {
      const corpusDir = join(folder, "corpus");
      await writeGeneratedCorpus(corpusDir, ARTICLES);
      const questions = Array.from({ length: QUESTIONS }, (_, number) => generateQuestion(number));
      const generated = { corpusDir, dataDir: join(folder, "generated"), questions, most: mostMs.bare };
      const shipped = {
        corpusDir: join(ROOT, "corpus"),
        dataDir: join(folder, "shipped"),
        questions: await readQuestions(),
        most: mostMs.whole,
      };
      return [
        ...(await measure("without reader", generated, { embedder: drawPassages(models.embedder), reader: undefined })),
        ...(await measure("one article with reader", shipped, { embedder: models.embedder, reader: models.reader })),
        ...(await measure(
          "a follow-up on it",
          { ...shipped, dataDir: join(folder, "followed"), followUps: FOLLOW_UPS, most: mostMs.followUp },
          { embedder: models.embedder, reader: models.reader },
        )),
      ];
    });
    return printVerdicts(verdicts, print);
  } finally {
    await models.close();
  }
}

interface Setting {
  readonly corpusDir: string;
  readonly dataDir: string;
  readonly questions: readonly string[];
  /** Where they are measured, and the questions only asked before them. */
  readonly followUps?: readonly string[];
  /** Milliseconds. */
  readonly most: number;
}

interface Models {
  readonly embedder: Embedder;
  readonly reader: Reader | undefined;
}

async function measure(what: string, setting: Setting, models: Models): Promise<readonly Verdict[]> {
  const clock = { modelMs: 0 };
  const engine = await openEngine(setting, withClock(models, clock));
  try {
    const { passages } = await engine.index();
    const operators = engine.in(OPERATOR_SCOPE);
    const durations: number[] = [];
    const inModels: number[] = [];
    for (const [number, question] of setting.questions.entries()) {
      const followUp = setting.followUps?.[number % setting.followUps.length];
      const turns = followUp === undefined ? [] : [{ question, answer: await operators.ask(question) }];
      clock.modelMs = 0;
      const duration = await timed(() => operators.ask(followUp ?? question, { turns }));
      if (number < WARM_UP) continue;
      durations.push(duration);
      inModels.push(clock.modelMs);
    }
    const p50 = percentile(durations, 0.5);
    const model = percentile(inModels, 0.5);
    const asked = `${durations.length} questions, ${passages} passages`;
    return [
      atMost(`${what}, p50 of ${asked}`, p50, setting.most),
      {
        what: `  of it in the models ${model.toFixed(1)} ms (${((100 * model) / p50).toFixed(0)} %); p95 ${percentile(durations, 0.95).toFixed(1)} ms`,
        ok: true,
      },
    ];
  } finally {
    await engine.close();
  }
}

async function openEngine({ corpusDir, dataDir }: Setting, models: Models): Promise<Engine> {
  const store = await openSqliteStore({ dataDir });
  const index = createMemoryIndex({
    store,
    fingerprint: indexFingerprint({ embedder: models.embedder, finder: ruleFinder }),
    createVectorIndex: async (vectors) => createExactIndex(vectors, models.embedder.dimensions),
  });
  return assembleEngine({
    ...models,
    finder: ruleFinder,
    store,
    index,
    catalog: index,
    readArticles: (known) => readCorpus(corpusDir, known),
    threshold: undefined,
    log: console.error,
  });
}

/** Questions are embedded by the model; passages get vectors by chance, at once: a search takes as long over any. */
function drawPassages(embedder: Embedder): Embedder {
  const random = createRandom(2);
  const draw = () => {
    const vector = Float32Array.from({ length: embedder.dimensions }, () => random() / 2 ** 23 - 1);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  return {
    ...embedder,
    embed: async (texts, options) => (options.as === "passage" ? texts.map(draw) : embedder.embed(texts, options)),
  };
}

/** The same models, their time summed up: the way to their thread and back counts as theirs. */
function withClock({ embedder, reader }: Models, clock: { modelMs: number }): Models {
  const count = async <T>(work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const result = await work();
    clock.modelMs += performance.now() - startedAt;
    return result;
  };
  return {
    embedder: { ...embedder, embed: (texts, options) => count(() => embedder.embed(texts, options)) },
    reader: reader && { ...reader, read: (...input) => count(() => reader.read(...input)) },
  };
}

async function readQuestions(): Promise<readonly string[]> {
  const cases: readonly { readonly question: string }[] = JSON.parse(
    await readFile(join(ROOT, "test/quality/questions.json"), "utf8"),
  );
  return cases.map(({ question }) => question);
}
