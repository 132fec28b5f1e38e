import { wordsOf } from "../../languages/words-of.ts";
import { foldText, words } from "../../text/text.ts";
import type { Language, Span } from "../../types.ts";
import type { ArticleWords } from "../article-words.ts";
import { relationOf } from "../concepts.ts";
import type { ReadText } from "../read-text.ts";
import { listKey } from "../tokens.ts";

/** Who says a sentence of the article. */
export interface SourceSpeaker {
  readonly name: ReadText;
  readonly role?: ReadText;
  /** Where the article names whoever it is; offsets into its text. */
  readonly span: Span;
}

/** How many words before a verb of saying, or behind "according to", are who says it. */
const REACH = 6;
const BOUNDARY = /[,;:()«»"“”]/u;

/**
 * The words of a statement that name another speaker than the sentence has; undefined when the statement names none, or none that is known
 * to be another.
 */
export function findOtherSpeaker(said: ReadText, speaker: SourceSpeaker, article: ArticleWords): Span | undefined {
  const phrase = speakerPhrase(said);
  if (phrase === undefined || speaker.name.tokens[0]?.isCapital !== true) return undefined;
  const own = new Set([...foldedWords(speaker.name), ...(speaker.role === undefined ? [] : foldedWords(speaker.role))]);
  const indexes = Array.from({ length: phrase.to - phrase.from }, (_, index) => phrase.from + index);
  const content = indexes.filter((index) => said.tokens[index]?.isContent === true);
  if (content.some((index) => own.has(said.tokens[index]?.folded ?? ""))) return undefined;
  const senses = said.senses.filter(({ from }) => from >= phrase.from && from < phrase.to);
  const theirs = [...speaker.name.senses, ...(speaker.role?.senses ?? [])];
  if (senses.some(({ key }) => theirs.some((other) => relationOf(key, other.key) === "same"))) return undefined;
  const isNamed = content.some((index) => article.names.has(said.tokens[index]?.folded ?? ""));
  const isOfOtherKind = senses.some(({ key }) => theirs.some((other) => relationOf(key, other.key) === "otherKind"));
  if (!isNamed && !isOfOtherKind) return undefined;
  const [first, last] = [content[0], content.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { start: said.tokens[first]?.start ?? 0, end: said.tokens[last]?.end ?? 0 };
}

function foldedWords({ text }: ReadText): readonly string[] {
  return words(foldText(text)).map((word) => word.text);
}

/** Whether a statement is about who it is: "it was X who". */
export function isCleft({ text, language }: ReadText): boolean {
  return cleftOf(language)?.test(text) === true;
}

function cleftOf(language: Language): RegExp | undefined {
  return language === "und" ? undefined : wordsOf(language).grammar.cleft;
}

/** Whether an expression of saying stands before who says it. */
function isBeforeSpeaker(
  { tokens, language }: Pick<ReadText, "tokens" | "language">,
  from: number,
  to: number,
): boolean {
  const openers = (language === "und" ? [] : wordsOf(language).statements.namesSpeakerBehind).map((word) =>
    listKey(word, language),
  );
  return tokens.slice(from, to).some((token) => openers.includes(token.key));
}

/** The words of a statement that say whose words it gives; undefined where none do. */
export function speakerPhrase({ text, tokens, markers, language }: ReadText): { from: number; to: number } | undefined {
  const cleft = cleftOf(language)?.exec(text);
  if (cleft?.[1] !== undefined) {
    const start = cleft.index + cleft[0].indexOf(cleft[1]);
    const inside = tokens.flatMap((token, index) =>
      token.start >= start && token.end <= start + (cleft[1] ?? "").length ? [index] : [],
    );
    const [from, last] = [inside[0], inside.at(-1)];
    if (from !== undefined && last !== undefined) return { from, to: last + 1 };
  }
  for (const { key, from, to } of markers) {
    if (key !== "says") continue;
    const opens = isBeforeSpeaker({ tokens, language }, from, to);
    const phrase = opens ? phraseBehind(text, tokens, to) : phraseBefore(text, tokens, from);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

function phraseBehind(
  text: string,
  tokens: ReadText["tokens"],
  from: number,
): { from: number; to: number } | undefined {
  let to = from;
  while (to < tokens.length && to - from < REACH && !isBroken(text, tokens, to - 1, to)) to++;
  return to > from ? { from, to } : undefined;
}

function phraseBefore(text: string, tokens: ReadText["tokens"], to: number): { from: number; to: number } | undefined {
  let from = to;
  while (from > 0 && to - from < REACH && !isBroken(text, tokens, from - 1, from)) from--;
  return from < to ? { from, to } : undefined;
}

function isBroken(text: string, tokens: ReadText["tokens"], before: number, after: number): boolean {
  return BOUNDARY.test(text.slice(tokens[before]?.end ?? 0, tokens[after]?.start ?? 0));
}
