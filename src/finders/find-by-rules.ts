import type { Article } from "../core/article/article.ts";
import type { Findings } from "../core/ports/fact-finder.ts";
import { findSpeakers } from "./attribution/attribute.ts";
import { extractFacts } from "./facts/extract.ts";

/** Facts and speakers of an article. */
export function findByRules(article: Article): Findings {
  return { facts: extractFacts(article), speakers: findSpeakers(article) };
}
