import { nameWords } from "./guards.ts";
import { analyze } from "./lexical/analyze.ts";
import { foldText, words } from "./text.ts";
import type { Answer, Language, Span, Turn } from "./types.ts";

/** So many earlier turns count. */
export const MAX_TURNS = 5;
/** A question that leans on the one before is short: more informative words than this stand alone. */
const MAX_LEANING_WORDS = 6;

const opensWithAnd = /^(?:et|and|y|und|con|the|puis|alors|ok|so|mais|but|pero|aber|con) /u;
const pointsBack =
  /(?:^| )(?:il|elle|ils|elles|lui|leur|celui ci|celle ci|ce dernier|cette derniere|cela|ca|la bas|son|sa|ses|he|him|his|she|her|they|them|their|it|its|that|this|there|el|ella|ellos|ellas|su|sus|eso|esto|er|sie|ihm|ihr|ihn|sein|seine|ong ay|ba ay|anh ay|co ay|ho|no|dieu do|nguoi do)(?= |$)/u;
/** "Y a-t-il", "il y a", "is it true that": the pronoun points at nothing. */
const impersonal =
  /(?:^| )(?:il y a|y a t il|est il|a t il ete|faut il|il faut|is it true|is there|are there|es gibt|gibt es)(?= |$)/gu;

/**
 * The question as it would be asked without the turns before it. A short question that opens with "and" and asks nothing
 * itself ("Et le Vietnam ?") takes the last question with its name exchanged; one that points back ("qu'a-t-il dit ?") takes along
 * whom or what the last turn was about. Any other question comes back as it is.
 */
export function resolveFollowUp(question: string, turns: readonly Turn[], language: Language): string {
  const last = turns.slice(-MAX_TURNS).at(-1);
  if (last === undefined || analyze(question, language).length > MAX_LEANING_WORDS) return question;
  const text = foldText(question)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(impersonal, " ");
  const opens = opensWithAnd.test(`${text} `);
  const points = pointsBack.test(text);
  const previous = resolveFollowUp(last.question, turns.slice(0, -1), language);
  if (opens && !points && !asks(text)) return exchangeName(previous, question, language);
  if (!points && !(opens && analyze(question, language).length <= 2)) return question;
  const subject = findSubject(previous, last.answer, language);
  return subject === "" ? `${previous} ${question}` : `${question} (${subject})`;
}

const asking =
  /(?:^| )(?:qui|que|qu|quoi|quel|quelle|quels|quelles|combien|comment|pourquoi|quand|ou|who|what|when|where|why|how|which|quien|que|cuando|donde|como|cuanto|cual|wer|was|wann|wo|wie|warum|welche|ai|gi|nao|dau|may|bao nhieu)(?= |$)/u;

function asks(text: string): boolean {
  return asking.test(text);
}

/** "Qu'a demandé Guy Ryder ?" and "Et le Vietnam ?" make "Qu'a demandé le Vietnam ?". */
function exchangeName(previous: string, question: string, language: Language): string {
  const phrase = question
    .replace(/^\P{L}*(?:et|and|y|und|puis|alors|mais|but|pero|aber)\P{L}+/iu, "")
    .replace(/[\s?!.]+$/u, "");
  const name = lastRun(nameWords(words(previous), previous, language));
  if (name === undefined) return `${previous} ${phrase} ?`;
  const before = previous
    .slice(0, name.start)
    .replace(/(?:(?:^|\s)(?:le|la|les|the|el|los|las|der|die|das)\s|(?<=\P{L}|^)[lL]['’])$/u, " ");
  return `${before}${phrase}${previous.slice(name.end)}`.replace(/\s+/gu, " ");
}

/** Whom or what the turn was about: the name that was asked for, else who was quoted, else the answering words. */
function findSubject(previous: string, answer: Answer, language: Language): string {
  const name = lastRun(nameWords(words(previous), previous, language));
  const citation = answer.citations[0];
  const highlight = citation?.highlights[0];
  const answering =
    citation === undefined || highlight === undefined
      ? ""
      : citation.quote.slice(highlight.start - citation.start, highlight.end - citation.start);
  const isAboutPerson = /(?:^| )(?:qui|who|quien|wer|ai)(?= |$)/u.test(
    foldText(previous).replace(/[^\p{L}\p{N}]+/gu, " "),
  );
  if (isAboutPerson && answering !== "") return answering;
  return (
    (name === undefined ? undefined : previous.slice(name.start, name.end)) ?? citation?.attribution?.name ?? answering
  );
}

/** The last run of words next to each other. */
function lastRun(found: readonly Span[]): Span | undefined {
  const last = found.at(-1);
  if (last === undefined) return undefined;
  let start = last.start;
  for (const word of [...found].reverse().slice(1)) {
    if (start - word.end > 1) break;
    start = word.start;
  }
  return { start, end: last.end };
}
