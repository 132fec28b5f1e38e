import { englishWords } from "./words/english.ts";
import type { FinderWords } from "./words/finder-words.ts";
import { frenchWords } from "./words/french.ts";
import { germanWords } from "./words/german.ts";
import type { PieceWords } from "./words/piece-words.ts";
import { spanishWords } from "./words/spanish.ts";
import { vietnameseWords } from "./words/vietnamese.ts";

const ALL: readonly FinderWords[] = [englishWords, frenchWords, germanWords, spanishWords, vietnameseWords];

/** Whether a word in lower case is one of a list, in whatever language: texts quote each other's, and a wrong language is told for some. */
export function oneWordOf(list: (words: FinderWords) => string | undefined): RegExp {
  const alternatives = ALL.flatMap((words) => list(words) ?? []);
  return new RegExp(`^(?:${alternatives.join("|")})$`, "u");
}

/** What a pattern looks for in whatever language, as alternatives for a group of it. */
export function piecesOf(list: (pieces: Partial<PieceWords>) => string | undefined): string {
  return ALL.flatMap(({ pieces }) => list(pieces) ?? []).join("|");
}
