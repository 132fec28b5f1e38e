import { LANGUAGES, wordsOf } from "../../core/languages/words-of.ts";
import { meanVector } from "../../core/passages/centroid.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import { type ComparedQuestion, withoutShared } from "../../core/question/likeness.ts";
import { readWords } from "../../core/question/read-words.ts";
import { detectLanguage } from "../../core/text/language.ts";
import type { Language } from "../../core/types.ts";

/** Reads questions so that they can be held against each other, in whatever of the languages they are. */
export type CompareQuestions = (
  questions: readonly string[],
  options?: CancelOptions,
) => Promise<readonly ComparedQuestion[]>;

/** What questions of a language share is told from the everyday ones that each language has, once. */
export function createQuestionComparer(embedder: Pick<Embedder, "id" | "embed">): CompareQuestions {
  let shared: Promise<ReadonlyMap<Language, Float32Array>> | undefined;

  return async (questions, options = {}) => {
    if (questions.length === 0) return [];
    shared ??= readShared(embedder);
    // What failed once may work the next time.
    shared.catch(() => {
      shared = undefined;
    });
    const [means, vectors] = await Promise.all([shared, embedder.embed(questions, { ...options, as: "question" })]);
    const read: ComparedQuestion[] = [];
    for (const [index, vector] of vectors.entries())
      read.push({ by: embedder.id, ...(await compared(questions[index] ?? "", vector, means)) });
    return read;
  };
}

async function readShared(embedder: Pick<Embedder, "embed">): Promise<ReadonlyMap<Language, Float32Array>> {
  const means = new Map<Language, Float32Array>();
  const all: Float32Array[] = [];
  for (const language of LANGUAGES) {
    const vectors = await embedder.embed(wordsOf(language).questions.ordinary, { as: "question" });
    means.set(language, meanVector(vectors));
    all.push(...vectors);
  }
  return means.set("und", meanVector(all));
}

async function compared(
  question: string,
  vector: Float32Array,
  means: ReadonlyMap<Language, Float32Array>,
): Promise<Omit<ComparedQuestion, "by">> {
  const language = await detectLanguage(question, "und");
  const { kind, numbers } = readWords(question, language, []);
  const mean = means.get(language) ?? means.get("und") ?? new Float32Array(vector.length);
  return { vector: withoutShared(vector, mean), kind, numbers };
}
