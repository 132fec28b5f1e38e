import { everyLanguage } from "../languages/words-of.ts";

const PATTERNS = everyLanguage(({ questions }) => questions.article.whichOf).flat();

/** What a question for the article that speaks of it names ("Which article mentions bees?"); undefined where it asks for something else. */
export function findAskedTopic(question: string): string | undefined {
  for (const pattern of PATTERNS) {
    const topic = pattern.exec(question.trim())?.groups?.topic?.trim();
    if (topic) return topic;
  }
  return undefined;
}
