import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { countryCode } from "../../core/names/countries.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import type { Language } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import { compoundKind } from "./compound-names.ts";
import { isOpponent, nameOf, titleBefore, wordBefore } from "./contexts.ts";
import { listedKind } from "./gazetteer.ts";
import { headBefore, headKind } from "./heads.ts";
import type { Judgement } from "./judgement.ts";
import { ENGLISH_WORDS, SURNAMES } from "./lists.ts";
import { singleWordKind } from "./single-names.ts";
import type { CapitalRun, Word } from "./words.ts";

const AGE = new RegExp(`(?:${piecesOf(({ ageEnding }) => ageEnding)})$`);
const NAME_ARTICLE = oneWordOf(({ names }) => names.nameArticle);

/** What a run of capitals stands for, or undefined when nothing tells. */
export function classifyRun(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): Judgement | undefined {
  const first = words[run.from];
  if (first === undefined) return undefined;
  if (titleBefore(words, run, vocabulary) || AGE.test(words[run.from - 1]?.lower ?? ""))
    return run.from === run.to && isEveryday(first) ? undefined : { kind: "person", weight: 3 };
  const name = nameOf(words, run);
  const before = wordBefore(words, run);
  const listed = listedKind(name) ?? (isArticle(before) ? listedKind(withArticle(before, name)) : undefined);
  if (listed === "place" && isOpponent(words, run) && countryCode(name) === undefined)
    return { kind: "organisation", weight: 3 };
  if (listed !== undefined) return { kind: listed, weight: 3 };
  if (run.isPerson === true) return { kind: "person", weight: 2 };
  const head = grammarOf(language).names.isNounFirst ? headBefore(words, run.from, vocabulary) : undefined;
  const kind = head === undefined ? undefined : headKind(words[head]?.lower ?? "", vocabulary);
  // "la déclaration de Bruno X"
  const isAuthor = kind === "document" && isGivenName(first.text) && /^d(?:e|['’])$/.test(before?.lower ?? "");
  if (kind !== undefined && !isAuthor) return { kind, weight: 3 };
  return run.from === run.to
    ? singleWordKind(words, run, vocabulary, language)
    : compoundKind(words, run, vocabulary, language);
}

// "the Princess Royal"
function isEveryday({ lower }: Word): boolean {
  return ENGLISH_WORDS.has(lower) && !SURNAMES.has(lower);
}

// "le Figaro" and "the Guardian" are listed as "Le Figaro" and "The Guardian".
function isArticle(word: Word | undefined): word is Word {
  return word !== undefined && NAME_ARTICLE.test(word.lower);
}

function withArticle({ text }: Word, name: string): string {
  const article = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /['’]$/.test(article) ? article + name : `${article} ${name}`;
}
