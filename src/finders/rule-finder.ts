import type { FactFinder } from "../core/ports/fact-finder.ts";
import { findSpeakers } from "./attribution/attribute.ts";
import { extractFacts } from "./facts/extract.ts";
import { FACTS_VERSION } from "./version.ts";

/** Facts and speakers by rules. */
export const ruleFinder: FactFinder = {
  version: FACTS_VERSION,
  read: (article) => ({ facts: extractFacts(article), speakers: findSpeakers(article) }),
};
