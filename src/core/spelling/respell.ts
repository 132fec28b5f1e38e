import { wordsOf } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { abbreviationKind } from "../text/abbreviations.ts";
import { foldText, words } from "../text/text.ts";
import type { Language } from "../types.ts";

/** A text that a question is read against. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
}

/** One way in which the texts write a word. */
interface Spelling {
  readonly text: string;
  /** Once at least with a small letter, */
  isLower: boolean;
  /** and with a capital one where no sentence opens. */
  isCapitalInside: boolean;
  readonly languages: Set<Language>;
}

/**
 * The question with its informative words written as in the texts where only accents differ: names in any language ("Nguyen" for
 * "Nguyên"), other words when the question is in the text's language and was typed without any accent. Where it was typed in small letters
 * and not from a capital to a mark, names get their capitals. A word that the texts write as it was typed, or in several ways, stays.
 */
export function respell(question: string, language: Language, texts: readonly ReadText[]): string {
  const informative = new Set(analyze(question, language).map(({ start }) => start));
  const asked = words(question).filter(({ start }) => informative.has(start));
  const spellings = collectSpellings(new Set(asked.map(({ text }) => foldText(text))), texts);
  const isTypedPlain = foldText(question) === question.toLowerCase().replaceAll("’", "'");
  const isTypedSmall = !holdsCapital.test(question) && !isWithCare.test(question);
  let respelled = "";
  let end = 0;
  for (const word of asked) {
    const [only, ...others] = spellings.get(foldText(word.text))?.entries() ?? [];
    if (only === undefined || others.length > 0) continue;
    const [lower, { text, isLower, isCapitalInside, languages }] = only;
    const isName = isCapitalInside && !isLower;
    const isTyped = lower === word.text.toLowerCase();
    const lacksCapital = isTyped && isTypedSmall && word.text === lower && mayBeName(languages, language);
    const isOther = isTyped ? isName && lacksCapital : isName || (isTypedPlain && languages.has(language));
    if (!isOther) continue;
    respelled += question.slice(end, word.start) + (isName ? text : lower);
    end = word.end;
  }
  return respelled + question.slice(end);
}

/** From its capital to its mark: what is small in it is meant to be. */
const isWithCare = /^\P{L}*\p{Lu}.*\?\s*$/u;
/** Behind the first letter. */
const holdsCapital = /\p{L}.*\p{Lu}/u;

/** Of a text that writes every noun with a capital, another language takes over none. */
function mayBeName(written: ReadonlySet<Language>, asked: Language): boolean {
  return [...written].some(
    (language) => language === asked || language === "und" || !wordsOf(language).grammar.capitalisesNouns,
  );
}

const OPENING_CHARS = 12;
const dottedWord = /(\p{L}+)\.\s+$/u;
const isInitial = /^\p{Lu}$/u;
const sentenceEnd = /[.!?…:\n][\s"'«“„‘(»”’)-]*$/u;

/** Whether the word there opens a sentence, so that its capital proves nothing. "M. Park" and "J. Park" go on. */
function opensSentence({ text, language }: ReadText, start: number): boolean {
  if (start === 0) return true;
  const before = text.slice(Math.max(0, start - OPENING_CHARS), start);
  const [, shortened = ""] = dottedWord.exec(before) ?? [];
  const goesOn = isInitial.test(shortened) || abbreviationKind(shortened.toLowerCase(), language) === "name";
  return sentenceEnd.test(before) && !goesOn;
}

/** Of the words whose folded form is wanted: folded form -> form in lower case -> how it is written. */
function collectSpellings(
  wanted: ReadonlySet<string>,
  texts: readonly ReadText[],
): ReadonlyMap<string, ReadonlyMap<string, Spelling>> {
  const spellings = new Map<string, Map<string, Spelling>>();
  for (const read of texts) {
    const { text, language } = read;
    for (const word of words(text)) {
      const folded = foldText(word.text);
      if (!wanted.has(folded)) continue;
      const forms = spellings.get(folded) ?? new Map<string, Spelling>();
      const lower = word.text.toLowerCase();
      const known = forms.get(lower) ?? {
        text: word.text,
        isLower: false,
        isCapitalInside: false,
        languages: new Set(),
      };
      if (/^\p{Lu}/u.test(word.text)) known.isCapitalInside ||= !opensSentence(read, word.start);
      else known.isLower = true;
      known.languages.add(language);
      spellings.set(folded, forms.set(lower, known));
    }
  }
  return spellings;
}
