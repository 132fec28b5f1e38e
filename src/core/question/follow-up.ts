import { wordsOf } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { countryCode } from "../names/countries.ts";
import { nameWords } from "../text/name-words.ts";
import { foldLine, type Word, words } from "../text/text.ts";
import type { Answer, Language, Span, Turn } from "../types.ts";
import { tidy } from "./clean.ts";
import { withoutCourtesy } from "./courtesy.ts";
import {
  aroundPhrase,
  articleBehind,
  askedAbout,
  asking,
  asksForPerson,
  asksWho,
  followUpWordsOf,
  holdsImpersonal,
  impersonal,
  opensWithAnd,
  opensWithOwnAnd,
  pointsBack,
  whatAbout,
  where,
  withoutTakenUp,
} from "./follow-up-words.ts";

/** So many earlier turns count. */
export const MAX_TURNS = 5;
/** A question that leans on the one before is short: more informative words than this stand alone. */
const MAX_LEANING_WORDS = 6;

/** A question as it would be asked without the turns before it. */
export interface Resolved {
  /** Its own words, or the last question's with the name exchanged: what it asks for. */
  readonly text: string;
  /** Whom or what it is about where its own words only point back. */
  readonly subject?: string;
  /** What is searched and read: the text with the subject in its pronoun's place, else in brackets behind it. */
  readonly searched: string;
}

/**
 * A short question that opens with "and" and asks nothing itself ("Et le Vietnam ?") takes the last question with its name exchanged; one
 * that points back ("qu'a-t-il dit ?") takes along whom or what the last turn was about, in the pronoun's place where there is one. Any
 * other question comes back as it is.
 */
export function resolveFollowUp(question: string, turns: readonly Turn[], language: Language): Resolved {
  const { text, subject } = resolve(question, turns, language);
  if (subject === undefined) return { text, searched: text };
  return { text, subject, searched: inPlaceOfPronoun(text, subject, language) ?? `${text} (${subject})` };
}

type Leaning = Omit<Resolved, "searched">;

function resolve(question: string, turns: readonly Turn[], language: Language): Leaning {
  const last = turns.slice(-MAX_TURNS).at(-1);
  const informative = analyze(question, language).length;
  if (last?.answer.about !== "fact" || informative > MAX_LEANING_WORDS) return { text: question };
  const text = comparable(question);
  const opens = opensWithAnd.test(`${text} `) || opensWithOwnAnd(text, language) || whatAbout.test(foldLine(question));
  const points = pointsBack.test(text);
  const previous = resolve(withoutCourtesy(tidy(last.question)), turns.slice(0, -1), language);
  if (opens && !points && !asking.test(text)) return exchange(previous, question, language);
  const before = join(previous.text, question, previous.subject);
  if (!points && informative === 0) return before;
  if (!points && !(opens && informative <= 2)) return { text: question };
  const subject = findSubject(previous, last.answer, language);
  return subject === "" ? before : { text: question, subject };
}

function join(previous: string, question: string, subject: string | undefined): Leaning {
  return { text: `${previous} ${question}`, ...(subject === undefined ? {} : { subject }) };
}

/** The question with the name in place of its pronoun; undefined where it has none, or one that may mean something else. */
function inPlaceOfPronoun(question: string, name: string, language: Language): string | undefined {
  const { takenUp, holdsImpersonal: impersonalPart, pronouns } = followUpWordsOf(language);
  if (takenUp !== undefined && question.search(takenUp) >= 0) return undefined;
  if (impersonalPart !== undefined && holdsImpersonal.test(foldLine(question))) return undefined;
  const match = pronouns.map((pattern) => pattern.exec(question)).find((each) => each !== null);
  const { pronoun, whose } = match?.groups ?? {};
  const replaced = pronoun ?? whose;
  if (match === undefined || replaced === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(replaced);
  const before = question.slice(0, start) + (replaced.startsWith("-") ? " " : "");
  return `${before}${name}${whose === undefined ? "" : "'s"}${question.slice(start + replaced.length)}`;
}

/** Folded, without what would be taken for a pronoun or a question word and is none. */
function comparable(question: string): string {
  const text = foldLine(withoutNames(withoutTakenUp(question)));
  return text.replace(whatAbout, "").replace(impersonal, " ");
}

/** Without capitalised words but the first: "Son La" is a town, not somebody's "la". */
function withoutNames(question: string): string {
  return question === question.toUpperCase() ? question : question.replace(/(?<=\p{L}\P{L}+)\p{Lu}\p{L}*/gu, "");
}

/** "Qu'a demandé Guy Ryder ?" and "Et le Vietnam ?" make "Qu'a demandé le Vietnam ?"; a lone number takes the place of a number. */
function exchange({ text: previous, subject }: Leaning, question: string, language: Language): Leaning {
  const phrase = question.replace(aroundPhrase, "");
  const number = loneNumber(phrase, language);
  if (number === undefined && subject !== undefined) return { text: previous, subject: phrase };
  const old = number === undefined ? lastName(previous, language) : words(previous).filter(isNumber).at(-1);
  if (old === undefined) {
    const isName = /^\p{Lu}/u.test(phrase) && countryCode(phrase) === undefined;
    if (subject === undefined && isName && asksWho.test(previous))
      return { text: wordsOf(language).questions.whoIs(phrase) };
    return join(previous, `${phrase} ?`, subject);
  }
  if (number !== undefined) {
    const text = previous.slice(0, old.start) + number + previous.slice(old.end);
    return { text, ...(subject === undefined ? {} : { subject }) };
  }
  const before = previous.slice(0, old.start).replace(articleBehind, " ");
  return { text: `${before}${phrase}${previous.slice(old.end)}`.replace(/\s+/gu, " ") };
}

/** The number of a phrase that says nothing else: "en 2024". */
function loneNumber(phrase: string, language: Language): string | undefined {
  const [only, ...others] = words(phrase).filter(isNumber);
  return only !== undefined && others.length === 0 && analyze(phrase, language).length === 1 ? only.text : undefined;
}

function isNumber({ text }: Word): boolean {
  return /^\p{N}/u.test(text);
}

/** Whom or what the turn was about: what it leant on itself, the name that was asked for, else who was quoted, else the answering words. */
function findSubject({ text: previous, subject }: Leaning, answer: Answer, language: Language): string {
  const known = subject ?? askedAbout.exec(previous)?.groups?.who?.trim();
  if (known !== undefined) return known;
  const last = lastName(previous, language);
  const name = last !== undefined && !where.test(previous.slice(0, last.start)) ? last : undefined;
  const citation = answer.citations[0];
  const highlight = citation?.highlights[0];
  const answering =
    citation === undefined || highlight === undefined
      ? ""
      : citation.quote.slice(highlight.start - citation.start, highlight.end - citation.start);
  if (asksForPerson.test(foldLine(previous)) && answering !== "") return answering;
  return (
    (name === undefined ? undefined : previous.slice(name.start, name.end)) ?? citation?.attribution?.name ?? answering
  );
}

/** The last run of name words next to each other, with the question's first word when it opens the run: "Guy Ryder là ai?". */
function lastName(question: string, language: Language): Span | undefined {
  const all = words(question);
  const names = nameWords(all, question, language);
  const last = names.at(-1);
  if (last === undefined) return undefined;
  let start = last.start;
  for (const word of names.slice(0, -1).reverse()) {
    if (start - word.end > 1) break;
    start = word.start;
  }
  const [first] = all;
  const opensRun = first !== undefined && start - first.end === 1 && /^\p{Lu}/u.test(first.text);
  const isInformative = opensRun && analyze(question, language)[0]?.start === first.start;
  return { start: isInformative ? first.start : start, end: last.end };
}
