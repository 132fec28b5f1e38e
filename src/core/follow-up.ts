import { countryCode } from "./facts/countries.ts";
import { nameWords } from "./guards.ts";
import { analyze } from "./lexical/analyze.ts";
import { foldLine, type Word, words } from "./text.ts";
import type { Answer, Language, Span, Turn } from "./types.ts";

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
const aroundPhrase =
  /^\P{L}*(?:(?:et|and|y|und|puis|alors|ok|so|mais|but|pero|aber|(?:(?:thế|vậy)\s+)?còn|và)\P{L}+)*(?:(?:what about|how about|qu['’]en est-il d(?:e|es|u)|quid d(?:e|es|u)|qué hay de|qué pasa con|was ist mit)\s+|(?:qu['’]en est-il|quid) d['’])?|(?:\s+thì sao)?[\s?!.]+$/giu;
const pointsBack =
  /(?:^| )(?:il|elle|ils|elles|lui|leur|celui ci|celle ci|ce dernier|cette derniere|cela|ca|la bas|son|sa|ses|he|him|his|she|her|they|them|their|it|its|that|this|there|el|ella|ellos|ellas|su|sus|eso|esto|er|sie|ihm|ihr|ihn|sein|seine|ong ay|ba ay|anh ay|co ay|ho|no|dieu do|nguoi do)(?= |$)/u;
/** "Y a-t-il", "s'est-il passé", "is it true that": the pronoun points at nothing. */
const impersonalWords =
  "il y a|y a t il|s est il|est il (?:vrai|exact|possible|prevu|question|necessaire|important|interdit|permis)|faut il|il faut|is it true|is there|are there|es gibt|gibt es";
const impersonal = new RegExp(`(?:^| )(?:${impersonalWords})(?= |$)`, "gu");
/** With "il n'y a" and the like, where a pronoun need not point at anybody. */
const holdsImpersonal = new RegExp(`(?:^| )(?:y a|${impersonalWords})(?= |$)`, "u");
/** "Quand la réunion a-t-elle eu lieu ?": the pronoun takes up the noun or name that stands before its verb. */
const takenUp =
  /((?:(?<!\p{L})(?:[Ll](?:es?|a)|[Uu]ne?|[Cc]e(?:t|tte|s)?)\s|(?<!\p{L})[Ll]['’]|(?<=\p{L}\s)(?=\p{Lu}))(?:(?!(?:qui|que|quoi|quel|quelles?|quels|quand|comment|combien|pourquoi|où)\P{L}|qu['’])\p{L}+[\s'’-]+){1,7}?(?!t-)\p{L}+)-(?:t-)?(?:il|elle)s?(?!\p{L})/gu;

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

/**
 * The question as it would be asked without the turns before it. A short question that opens with "and" and asks nothing
 * itself ("Et le Vietnam ?") takes the last question with its name exchanged; one that points back ("qu'a-t-il dit ?") takes along
 * whom or what the last turn was about, in the pronoun's place where there is one. Any other question comes back as it is.
 */
export function resolveFollowUp(question: string, turns: readonly Turn[], language: Language): string {
  const resolved = resolve(question, turns, language);
  const [, subject] = resolved.startsWith(question) ? (takenAlong.exec(resolved.slice(question.length)) ?? []) : [];
  return subject === undefined ? resolved : (inPlaceOfPronoun(question, subject, language) ?? resolved);
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

/** As resolveFollowUp, with whom or what it is about in brackets behind it. */
function resolve(question: string, turns: readonly Turn[], language: Language): string {
  const last = turns.slice(-MAX_TURNS).at(-1);
  if (last === undefined || analyze(question, language).length > MAX_LEANING_WORDS) return question;
  const text = comparable(question);
  const opens = opensWithAnd.test(`${text} `) || (language === "vi" && opensWithVietnameseAnd.test(`${text} `));
  const points = pointsBack.test(text);
  const previous = resolve(last.question, turns.slice(0, -1), language);
  if (opens && !points && !asks(text)) return exchange(previous, question, language);
  const informative = analyze(question, language).length;
  if (!points && informative === 0) return `${previous} ${question}`;
  if (!points && !(opens && informative <= 2)) return question;
  const subject = findSubject(previous, last.answer, language);
  return subject === "" ? `${previous} ${question}` : `${question} (${subject})`;
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

const asking =
  /(?:^| )(?:qui|que|qu|quoi|quel|quelle|quels|quelles|combien|comment|pourquoi|quand|ou|who|what|when|where|why|how|which|quien|que|cuando|donde|como|cuanto|cual|wer|was|wann|wo|wie|warum|welche|ai|gi|nao|dau|may|bao nhieu)(?= |$)/u;

function asks(text: string): boolean {
  return asking.test(text);
}

/** "Qu'a demandé Guy Ryder ?" and "Et le Vietnam ?" make "Qu'a demandé le Vietnam ?"; a lone number takes the place of a number. */
function exchange(previous: string, question: string, language: Language): string {
  const phrase = question.replace(aroundPhrase, "");
  const number = loneNumber(phrase, language);
  const old = number === undefined ? lastName(previous, language) : words(previous).filter(isNumber).at(-1);
  if (old === undefined)
    return asksWho.test(previous) && /^\p{Lu}/u.test(phrase) && countryCode(phrase) === undefined
      ? `${whoIs[language]} ${phrase} ?`
      : `${previous} ${phrase} ?`;
  if (number !== undefined) return previous.slice(0, old.start) + number + previous.slice(old.end);
  const before = previous
    .slice(0, old.start)
    .replace(/(?:(?:^|\s)(?:le|la|les|the|el|los|las|der|die|das)\s|(?<=\P{L}|^)[lL]['’])$/u, " ");
  return `${before}${phrase}${previous.slice(old.end)}`.replace(/\s+/gu, " ");
}

/** "Et Guy Ryder ?" behind "Qui a ouvert la session ?". */
const whoIs: Readonly<Record<Language, string>> = {
  fr: "Qui est",
  en: "Who is",
  es: "Quién es",
  de: "Wer ist",
  vi: "Ai là",
  und: "Who is",
};

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
function findSubject(previous: string, answer: Answer, language: Language): string {
  const known = takenAlong.exec(previous)?.[1] ?? askedAbout.exec(previous)?.groups?.who?.trim();
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
/** What a question that pointed back was given in brackets. */
const takenAlong = /\(([^()]+)\)$/u;
/** "Qui est Guy Ryder ?" is about him already, whereas "Qui est la présidente ?" asks for a name. */
const askedAbout =
  /^\P{L}*(?:qui (?:est|était)|c['’]est qui|who(?: is| was|['’]?s)|qui[eé]n (?:es|era)|wer (?:ist|war))\s+(?!(?:l[ea]s?|une?|the|an?|el|los|una?|der|die|das|eine?|ce(?:lui|tte)?|cela)(?!\p{L})|l['’])(?<who>[^?!.]+)/iu;

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
