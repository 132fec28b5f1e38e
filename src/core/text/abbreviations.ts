import type { AbbreviationKind, SentenceWords } from "../languages/types/sentence-words.ts";
import { everyLanguage, wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";

const COMMON: SentenceWords["abbreviations"] = {
  never: "cf vs",
  name: "dr dra prof st ste mr mrs ms mgr",
  number: "n no nos nr fig figs art arts p pp vol vols chap ch éd ed tel tél pg par sec",
  inner:
    "jan feb mar apr jun jul aug sep sept oct okt nov dec dez ca approx inc ltd co corp jr sr op cit ibid al env max min dept",
  last: "etc",
};

const abbreviations = new Map<Language, ReadonlyMap<string, AbbreviationKind>>();
const openers = new Map<Language, ReadonlySet<string>>();

/** What kind of abbreviation a word before a dot is (lower case, inner dots kept, the last one left out), if any. */
export function abbreviationKind(word: string, language: Language): AbbreviationKind | undefined {
  let known = abbreviations.get(language);
  if (known === undefined) {
    known = new Map([
      ...entriesOf(COMMON),
      ...(language === "und" ? [] : entriesOf(wordsOf(language).sentences.abbreviations)),
    ]);
    abbreviations.set(language, known);
  }
  return known.get(word);
}

/** Whether a lower-case word commonly opens a sentence in the language (any of them, when it is not known). */
export function opensSentences(word: string, language: Language): boolean {
  let known = openers.get(language);
  if (known === undefined) {
    const lists =
      language === "und" ? everyLanguage((words) => words.sentences.openers) : [wordsOf(language).sentences.openers];
    known = new Set(lists.flatMap((list) => list.split(" ")));
    openers.set(language, known);
  }
  return known.has(word);
}

function entriesOf(list: SentenceWords["abbreviations"]): [string, AbbreviationKind][] {
  const kinds: AbbreviationKind[] = ["inner", "number", "last", "name", "never"];
  return kinds.flatMap((kind) =>
    (list[kind]?.split(" ") ?? []).map((word): [string, AbbreviationKind] => [word, kind]),
  );
}
