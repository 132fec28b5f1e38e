import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { ADJECTIVE } from "../grammar/french-adjectives.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { isTight, type Word } from "./words.ts";

export type HeadedKind = "organisation" | "place" | "document" | "event";

const MAX_STEPS = 6;

/** Index of a head in lower case that the name starting at `from` completes: "ministère de la Santé", "lac Léman". */
export function headBefore(words: readonly Word[], from: number, vocabulary: Vocabulary): number | undefined {
  for (let index = from - 1, steps = 0; index >= 0 && steps < MAX_STEPS; index--, steps++) {
    const word = words[index];
    if (word === undefined || !isTight(words[index + 1]?.gap ?? "")) return undefined;
    if (!word.capital && !vocabulary.looseHeads.has(word.lower) && headKind(word.lower, vocabulary) !== undefined)
      return index;
    const isAdjective =
      steps > 0 && !word.capital && ADJECTIVE.test(word.lower) && vocabulary.links.has(words[index + 1]?.lower ?? "");
    if (!LINK.test(word.lower) && !isAdjective) return undefined;
  }
  return undefined;
}

const LINK = oneWordOf(({ names }) => names.headLink);

/** The kind of thing that a head word makes of a name. */
export function headKind(lower: string, vocabulary: Vocabulary): HeadedKind | undefined {
  if (vocabulary.documentWords.has(lower)) return "document";
  if (vocabulary.eventWords.has(lower)) return "event";
  if (vocabulary.organisationWords.has(lower)) return "organisation";
  return vocabulary.placeWords.has(lower) ? "place" : undefined;
}

/** Whether a word says what kind of thing a name is: "Institute", "rue". */
export function isHeadWord(lower: string, vocabulary: Vocabulary): boolean {
  return headKind(lower, vocabulary) !== undefined;
}

/** Whether one of the words from `from` to `to` is a head. */
export function holdsHead(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  for (let index = from; index <= to; index++) if (isHeadWord(words[index]?.lower ?? "", vocabulary)) return true;
  return false;
}
