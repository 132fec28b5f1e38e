import type { ScoredSentence } from "./evidence.ts";
import { isSpeaker } from "./question/asked-speaker.ts";
import type { Question } from "./question/question.ts";
import { speakerOf } from "./speaker-of.ts";

/**
 * Where anything is asked for that somebody says, the sentences that are said by him or her; none where there are none, or where something else
 * is asked for. What was asked before may be a topic all the same.
 */
export function saidByAsked(
  { speaker, turns }: Pick<Question, "speaker" | "turns">,
  scored: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (speaker?.isForAnything !== true || turns.length > 0) return [];
  return scored.filter(({ evidence: { article }, sentence }) => {
    const attribution = speakerOf(article, sentence);
    return attribution !== undefined && isSpeaker(speaker, attribution, article.source.metadata.language);
  });
}
