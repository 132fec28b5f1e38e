import type { Article, Sentence } from "../../src/core/article/article.ts";
import type { BestSentence, ConfidenceInput, ReadWhole } from "../../src/core/confidence/confidence.ts";
import { findList } from "../../src/core/lists/quoted-list.ts";
import type { Question } from "../../src/core/question/question.ts";
import type { Span } from "../../src/core/types.ts";
import { type ConversationSet, holdConversations } from "./conversations.ts";
import { isForFitting } from "./halves.ts";
import { holdsAnswer } from "./holds-answer.ts";
import { type Asked, indexSet, type SetModels } from "./set-engine.ts";
import type { SetQuery } from "./set-files.ts";
import type { TuningSet } from "./tuning-set.ts";

/** What the engine saw of one question, with what is right: all that fitting needs. */
export interface Observation {
  readonly set: string;
  /** Questions of the set in all; 0 for a set made of another. */
  readonly setSize: number;
  readonly id: string;
  readonly isForFitting: boolean;
  readonly isAnswerable: boolean;
  readonly isForSeveral: boolean;
  readonly input: Omit<ConfidenceInput, "best">;
  /** Best first by the weights of the time; what only the best sentence is looked at for stands there alone. */
  readonly sentences: readonly (BestSentence & { readonly isGold: boolean })[];
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
      observations.push(...observe(set, query, await engine.ask(query.question)));
    }
  } finally {
    await engine.close();
  }
  return observations;
}

/** Holds a set's conversations and notes what was seen turn by turn, as observeSet does. */
export async function observeConversations(
  name: string,
  set: ConversationSet,
  models: SetModels,
): Promise<Observation[]> {
  const size = set.conversations.reduce((sum, { turns }) => sum + turns.length, 0);
  const observations: Observation[] = [];
  for await (const { query, asked } of holdConversations(set, (document) => indexSet([document], models)))
    observations.push(...observe({ name, size }, query, asked));
  return observations;
}

function observe(
  { name, size }: Pick<TuningSet, "name" | "size">,
  query: SetQuery,
  { findings: [finding, ...others] }: Asked,
): Observation[] {
  if (finding === undefined || others.length > 0) return [];
  const {
    question,
    input: { best, ...input },
    sentences,
  } = finding.basis;
  const observation: Observation = {
    set: name,
    setSize: size,
    id: query.id,
    isForFitting: isForFitting(query.half ?? query.id),
    isAnswerable: query.answerable !== false,
    isForSeveral: question.isForSeveral,
    input,
    sentences: sentences
      .slice(0, MAX_SENTENCES)
      .map(
        ({ features, sentence, evidence, cellShare, quotesAsked, actUntold, answersQuestion, itemShare }, index) => ({
          topicLeftOut: index === 0 && best?.topicLeftOut === true,
          features,
          cosine: evidence.candidate.cosine,
          sentenceCosine: index === 0 ? best?.sentenceCosine : undefined,
          reading: evidence.reading && toWhole(evidence.reading),
          closer: index === 0 ? best?.closer : undefined,
          namesAway: index === 0 ? (best?.namesAway ?? 0) : 0,
          isOtherLanguage: evidence.article.source.metadata.language !== question.language,
          cellShare,
          quotesAsked,
          actUntold,
          answersQuestion,
          itemShare,
          isGold: holdsAnswer(query, evidence.article.source.id, quotedOf(evidence.article, sentence, question)),
        }),
      ),
  };
  return [observation];
}

/** What is quoted for a sentence: the list that it opens, or is an item of where several things are asked for. */
function quotedOf(article: Article, sentence: Sentence, { isForSeveral }: Pick<Question, "isForSeveral">): Span {
  const items = findList(article, sentence, isForSeveral ? "around" : "opened");
  return items === undefined ? sentence : { start: items[0].start, end: (items.at(-1) ?? items[0]).end };
}

function toWhole({ answerable, relation }: ReadWhole): ReadWhole {
  return { answerable, ...(relation && { relation }) };
}

const MAX_SENTENCES = 60;
