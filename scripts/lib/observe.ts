import type { FactFinding } from "../../src/app/answer-fact.ts";
import type { ConfidenceInput } from "../../src/core/confidence.ts";
import { isForFitting } from "./halves.ts";
import { indexSet, type SetModels } from "./set-engine.ts";
import type { SetQuery } from "./set-files.ts";
import type { TuningSet } from "./tuning-sets.ts";

/** What the engine saw of one question, with what is right: all that fitting needs. */
export interface Observation {
  readonly set: string;
  /** Questions of the set in all; 0 for a set made of another. */
  readonly setSize: number;
  readonly id: string;
  readonly isForFitting: boolean;
  readonly isAnswerable: boolean;
  /** Its `sentenceCosine` is that of the sentence that was best by the weights of the time. */
  readonly input: ConfidenceInput;
  /** Best first by the weights of the time. */
  readonly sentences: readonly {
    readonly features: ConfidenceInput["sentences"][number]["features"];
    readonly cosine: number;
    readonly strength?: number;
    readonly isGold: boolean;
  }[];
}

/**
 * Asks a set's questions and notes what was seen. Left out are questions whose right sentence is not known (no span), and those that
 * the engine does not take as one question about what the text says.
 */
export async function observeSet(set: TuningSet, models: SetModels): Promise<Observation[]> {
  const engine = await indexSet(set.documents, models);
  const observations: Observation[] = [];
  try {
    for (const query of set.queries) {
      if (query.answerable !== false && (query.answers ?? []).length === 0) continue;
      const {
        findings: [finding, ...others],
      } = await engine.ask(query.question);
      if (finding !== undefined && others.length === 0) observations.push(observe(set, query, finding));
    }
  } finally {
    await engine.close();
  }
  return observations;
}

function observe(set: TuningSet, query: SetQuery, { basis }: FactFinding): Observation {
  return {
    set: set.name,
    setSize: set.size,
    id: query.id,
    isForFitting: isForFitting(query.id),
    isAnswerable: query.answerable !== false,
    input: { ...basis.input, sentences: [] },
    sentences: basis.sentences.slice(0, MAX_SENTENCES).map(({ features, sentence, evidence }) => ({
      features,
      cosine: evidence.candidate.cosine,
      ...(evidence.reading && { strength: evidence.reading.strength }),
      isGold: holdsAnswer(query, evidence.article.source.id, sentence),
    })),
  };
}

const MAX_SENTENCES = 60;

/** Whether one of the query's answers stands inside the span of that document. */
export function holdsAnswer(
  query: SetQuery,
  document: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  if (query.doc_id !== document || query.answerable === false) return false;
  return (query.answers ?? []).some(
    (answer) =>
      typeof answer !== "string" && answer.start >= span.start && answer.start + answer.text.length <= span.end,
  );
}
