import type { StatementWords } from "../languages/types/statement-words.ts";
import type { Span } from "../types.ts";
import type { ArticleWords } from "./article-words.ts";
import type { Comparison } from "./compare/compare.ts";
import { tokenSpan } from "./compare/compare-numbers.ts";
import { isLinked, isPlace, type Name, namesIn, namesNotHeld } from "./compare/compare-stand-ins.ts";
import type { Difference } from "./compare/difference.ts";
import type { Quantity } from "./quantities/quantity.ts";
import { isAnother } from "./quantities/reckoned.ts";
import type { ReadText } from "./read-text.ts";
import { spelledAlike } from "./similarity.ts";
import { vocabularyOf } from "./vocabulary.ts";

export type BlankKind = keyof StatementWords["blanks"];

/** A statement with a name or number of it asked for: "Who opened the mill?" of "Ada Quill opened the mill". */
export interface Blank {
  readonly kind: BlankKind;
  /** What is asked for, offsets into the statement. */
  readonly said: Span;
  readonly question: string;
}

/** So many are asked for of one statement: each takes a call of the reader. */
const MAX_BLANKS = 2;

/**
 * What to ask a sentence for: names and numbers of the statement that it does not have, where no difference is known yet; no name that it
 * may have in other words. A name that one of the texts `before` has may be what the sentence's pronoun stands for.
 */
export function findBlanks(
  { alignment, numbers, differences }: Comparison,
  article: ArticleWords,
  before: readonly ReadText[] = [],
): readonly Blank[] {
  const { said } = alignment;
  const names = namesNotHeld(alignment, article)
    .filter((name) => !isLinked(alignment, name))
    .filter((name) => !before.some((text) => hasName(text, said, name)))
    .map((name) => ({ kind: "name" as const, said: tokenSpan(said, wholeName(said, name)) }));
  const counts = said.quantities
    .filter(
      (quantity) => isExact(quantity) && startsOne(numbers.lacking, quantity) && !startsOne(numbers.reckoned, quantity),
    )
    .map(({ number }) => ({ kind: "number" as const, said: number }));
  return [...names, ...counts]
    .filter((blank) => !differences.some((known) => overlap(known.said, blank.said)))
    .slice(0, MAX_BLANKS)
    .map((blank) => ({ ...blank, question: ask(said, blank) }));
}

/** "A month" and "dozens" are perhaps no number that another one contradicts. */
function isExact({ isVague, bound }: Quantity): boolean {
  return isVague !== true && bound !== "several";
}

function startsOne(spans: readonly Span[], { start }: Span): boolean {
  return spans.some((each) => each.start === start);
}

/** Whether a text has every word of a name, in whichever spelling its language has. */
function hasName(text: ReadText, said: ReadText, { from, to }: Name): boolean {
  const areSameLanguage = text.language === said.language;
  return said.tokens
    .slice(from, to)
    .every((token) => text.tokens.some((other) => spelledAlike(token, other, areSameLanguage) > 0));
}

/** With the words around it that have a capital too, however short: "Trần Vũ". */
function wholeName({ text, tokens }: ReadText, { from, to }: Name): Name {
  const isPart = (index: number) => tokens[index]?.isCapital === true && !tokens[index].opens;
  const isBeside = (a: number, b: number) => text.slice(tokens[a]?.end, tokens[b]?.start) === " ";
  const name = { from, to };
  while (isPart(name.from - 1) && isBeside(name.from - 1, name.from)) name.from--;
  while (isPart(name.to) && isBeside(name.to - 1, name.to)) name.to++;
  return name;
}

function ask({ text, language }: ReadText, { kind, said }: Pick<Blank, "kind" | "said">): string {
  const rest = text.slice(said.end).replace(/[\s.!…]+$/u, "");
  return `${text.slice(0, said.start)}${vocabularyOf(language).blanks[kind]}${rest} ?`;
}

/**
 * The name or number that the sentence gives in the place of a blank, where `answer`, offsets into the sentence, holds one that is another
 * than the statement's; undefined where it tells nothing.
 */
export function answeredOtherwise(
  { kind, said: blank }: Blank,
  answer: Span,
  { alignment: { said, source } }: Comparison,
  beside: readonly Quantity[],
): Difference | undefined {
  const other =
    kind === "name" ? otherName(said, source, blank, answer) : otherNumber(said, source, blank, answer, beside);
  return other && { kind: "answer", said: blank, source: other };
}

function otherName(said: ReadText, source: ReadText, blank: Span, answer: Span): Span | undefined {
  const words = new Set(said.tokens.map(({ folded }) => folded));
  const names = namesIn(source).filter((name) => overlap(tokenSpan(source, name), answer));
  const isSaid = names.some(({ from, to }) => source.tokens.slice(from, to).some(({ folded }) => words.has(folded)));
  const asked = said.tokens.flatMap((token, index) => (overlap(token, blank) ? [index] : []));
  const isAskedPlace = asked.some((index) => isPlace(said, { from: index, to: index + 1 }));
  const last = names.at(-1);
  if (last === undefined || isSaid || (isPlace(source, last) && !isAskedPlace)) return undefined;
  return tokenSpan(source, last);
}

function otherNumber(
  said: ReadText,
  source: ReadText,
  blank: Span,
  answer: Span,
  beside: readonly Quantity[],
): Span | undefined {
  const asked = said.quantities.find(({ number }) => number.start === blank.start);
  if (asked === undefined) return undefined;
  return source.quantities.find((other) => overlap(other, answer) && isAnother(asked, other, { said, source, beside }))
    ?.number;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
