import { analyze } from "../lexical/analyze.ts";
import type { Question } from "../question/question.ts";
import type { Language } from "../types.ts";

/** Words that begin alike are forms of one: "vote", "voting". */
const SAME_LETTERS = 5;

/**
 * Whether a question asks what somebody says about something, and a sentence with its neighbours has no word of that: what he or she says of
 * other matters is no answer. Never between two languages, whose words differ.
 */
export function leavesOutTopic({ speaker }: Pick<Question, "speaker">, text: string, language: Language): boolean {
  if (speaker?.topic === undefined || speaker.language !== language) return false;
  const topic = formsOf(speaker.topic, language);
  const held = new Set(formsOf(text, language).flat());
  return topic.length > 0 && !topic.flat().some((form) => held.has(form));
}

function formsOf(text: string, language: Language): readonly (readonly string[])[] {
  return analyze(text, language).map(({ surface, term }) => [surface.slice(0, SAME_LETTERS), term]);
}
