import { wordsOf } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { nameWords } from "../name-words.ts";
import { countryCode } from "../names/countries.ts";
import { foldLine, type Word, words } from "../text.ts";
import type { Answer, Language, Span, Turn } from "../types.ts";
import { tidy } from "./clean.ts";
import { withoutCourtesy } from "./courtesy.ts";

/** So many earlier turns count. */
export const MAX_TURNS = 5;
/** A question that leans on the one before is short: more informative words than this stand alone. */
const MAX_LEANING_WORDS = 6;

const opensWithAnd = /^(?:et|and|y|und|puis|alors|ok|so|mais|but|pero|aber) /u;
/** "Còn Việt Nam?", where "con" means "with" in Spanish. */
const opensWithVietnameseAnd = /^(?:(?:the|vay) )?(?:con|va) /u;
/** "What about Vietnam?" is "And Vietnam?", folded. */
const whatAbout =
  /^(?:what about|how about|qu en est il (?:des?|du|d)|quid (?:des?|du|d)|que hay de|que pasa con|was ist mit)(?= |$)|(?:^| )thi sao$/u;
/** What stands around the one thing that is now asked about. */
const aroundPhrase = new RegExp(
  String.raw`^\P{L}*(?:(?:et|and|y|und|puis|alors|ok|so|mais|but|pero|aber|(?:(?:thế|vậy)\s+)?còn` +
    String.raw`|và)\P{L}+)*(?:(?:what about|how about|qu['’]en est-il d(?:e|es|u)|quid d(?:e|es|u)|qué hay de` +
    String.raw`|qué pasa con|was ist mit)\s+|(?:qu['’]en est-il|quid) d['’])?|(?:\s+thì sao)?[\s?!.]+$`,
  "giu",
);
const pointsBack = new RegExp(
  "(?:^| )(?:il|elle|ils|elles|lui|leur|celui ci|celle ci|ce dernier|cette derniere|cela|ca|la bas|son" +
    "|sa|ses|he|him|his|she|her|they|them|their|it|its|that|this|there|el|ella|ellos|ellas|su|sus|eso" +
    "|esto|er|sie|ihm|ihr|ihn|sein|seine|ong ay|ba ay|anh ay|co ay|ho|no|dieu do|nguoi do)(?= |$)",
  "u",
);
/** "Y a-t-il", "s'est-il passé", "is it true that": the pronoun points at nothing. */
const impersonalWords =
  "il y a|y a t il|s est il|est il (?:vrai|exact|possible|prevu|question|necessaire|important|interdit" +
  "|permis)|faut il|il faut|is it true|is there|are there|es gibt|gibt es";
const impersonal = new RegExp(`(?:^| )(?:${impersonalWords})(?= |$)`, "gu");
/** With "il n'y a" and the like, where a pronoun need not point at anybody. */
const holdsImpersonal = new RegExp(`(?:^| )(?:y a|${impersonalWords})(?= |$)`, "u");
/** "Quand la réunion a-t-elle eu lieu ?": the pronoun takes up the noun or name that stands before its verb. */
const takenUp = new RegExp(
  String.raw`((?:(?<!\p{L})(?:[Ll](?:es?|a)|[Uu]ne?|[Cc]e(?:t|tte|s)?)\s|(?<!\p{L})[Ll]['’]|(?` +
    String.raw`<=\p{L}\s)(?=\p{Lu}))(?:(?!(?:qui|que|quoi|quel|quelles?|quels|quand|comment|combien|pourquoi` +
    String.raw`|où)\P{L}|qu['’])\p{L}+[\s'’-]+){1,7}?(?!t-)\p{L}+)-(?:t-)?(?:il|elle)s?(?!\p{L})`,
  "gu",
);

/**
 * Pronouns in whose place a name can stand without doubt, captured as `pronoun`, or as `whose` where the name gets an "'s"; the first pattern
 * that is found counts.
 */
const pronouns: Readonly<Record<Language, readonly RegExp[]>> = {
  fr: [/(?<pronoun>-(?:t-)?(?:ils?|elles?))(?!\p{L})/iu, /(?<![\p{L}'’-])(?<pronoun>ils?|elles?)(?!\p{L})/iu],
  en: [
    /(?<!\p{L})(?:did|do|does|ha[sd]|have|will|would|can|could|should|is|are|was|were)\s+(?<pronoun>he|she|they)(?![\p{L}'’])/iu,
    /(?<!\p{L})(?:about|and|of|with|to|for|from|by)\s+(?<pronoun>him|her|them)(?!\p{L}|\s+\p{L})/iu,
    /(?<!\p{L})(?:is|are|was|were|of|about|in|on|for|with|by)\s+(?<whose>his|her|their)(?=\s+\p{L})/iu,
  ],
  es: [/(?<!\p{L})(?<pronoun>él|ellos|ellas?)(?!\p{L})/iu],
  de: [/(?<=\p{L}\P{L}+)(?<pronoun>er|sie|ihm|ihn)(?!\p{L})/u],
  vi: [/(?<!\p{L})(?<pronoun>(?:ông|bà|anh|cô) ấy)(?!\p{L})/iu],
  und: [],
};

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
  const opens = opensWithAnd.test(`${text} `) || (language === "vi" && opensWithVietnameseAnd.test(`${text} `));
  const points = pointsBack.test(text);
  const previous = resolve(withoutCourtesy(tidy(last.question)), turns.slice(0, -1), language);
  if (opens && !points && !asks(text)) return exchange(previous, question, language);
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
  if (language === "fr" && (question.search(takenUp) >= 0 || holdsImpersonal.test(foldLine(question))))
    return undefined;
  const match = pronouns[language].map((pattern) => pattern.exec(question)).find((each) => each !== null);
  const { pronoun, whose } = match?.groups ?? {};
  const replaced = pronoun ?? whose;
  if (match === undefined || replaced === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(replaced);
  const before = question.slice(0, start) + (replaced.startsWith("-") ? " " : "");
  return `${before}${name}${whose === undefined ? "" : "'s"}${question.slice(start + replaced.length)}`;
}

/** Folded, without what would be taken for a pronoun or a question word and is none. */
function comparable(question: string): string {
  const text = foldLine(withoutNames(question.replace(takenUp, "$1")));
  return (whatAbout.test(text) ? `et ${text.replace(whatAbout, "")}` : text).replace(impersonal, " ");
}

/** Without capitalised words but the first: "Son La" is a town, not somebody's "la". */
function withoutNames(question: string): string {
  return question === question.toUpperCase() ? question : question.replace(/(?<=\p{L}\P{L}+)\p{Lu}\p{L}*/gu, "");
}

const asking = new RegExp(
  "(?:^| )(?:qui|que|qu|quoi|quel|quelle|quels|quelles|combien|comment|pourquoi|quand|ou|who|what|when" +
    "|where|why|how|which|quien|que|cuando|donde|como|cuanto|cual|wer|was|wann|wo|wie|warum|welche|ai|gi" +
    "|nao|dau|may|bao nhieu)(?= |$)",
  "u",
);

function asks(text: string): boolean {
  return asking.test(text);
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
  const before = previous
    .slice(0, old.start)
    .replace(/(?:(?:^|\s)(?:le|la|les|the|el|los|las|der|die|das)\s|(?<=\P{L}|^)[lL]['’])$/u, " ");
  return { text: `${before}${phrase}${previous.slice(old.end)}`.replace(/\s+/gu, " ") };
}

const asksWho = /^\P{L}*(?:qui|who|qui[eé]n|wer|ai)(?!\p{L})/iu;

function isAboutPerson(question: string): boolean {
  return /(?:^| )(?:qui|who|quien|wer|ai)(?= |$)/u.test(foldLine(question));
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
  if (isAboutPerson(previous) && answering !== "") return answering;
  return (
    (name === undefined ? undefined : previous.slice(name.start, name.end)) ?? citation?.attribution?.name ?? answering
  );
}

/** "What did the mayor say in Paris?" is not about Paris. */
const where = /(?<!\p{L})(?:in|at|from|near|à|au|aux|en|dans|chez|nach|aus|bei|ở|tại)\s*$/iu;
/** "Qui est Guy Ryder ?" is about him already, whereas "Qui est la présidente ?" asks for a name. */
const askedAbout = new RegExp(
  String.raw`^\P{L}*(?:qui (?:est|était)|c['’]est qui|who(?: is| was|['’]?s)|qui[eé]n (?:es|era)|wer (?:ist` +
    String.raw`|war))\s+(?!(?:l[ea]s?|une?|the|an?|el|los|una?|der|die|das|eine?|ce(?:lui|tte)?|cela)(?!\p{L})` +
    "|l['’])(?<who>[^?!.]+)",
  "iu",
);

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
