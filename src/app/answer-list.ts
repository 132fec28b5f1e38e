import { type AttributedArticle, type Block, paragraphOf, sentencesMeeting } from "../core/article.ts";
import { analyze } from "../core/lexical/analyze.ts";
import { itemAt, type List, listsOf } from "../core/lists.ts";
import { type NumberedParts, numberedPartsOf } from "../core/numbered-parts.ts";
import { ownText } from "../core/passage-text.ts";
import { askedAttendance, findAttendance } from "../core/question/asked-attendance.ts";
import { type AskedItem, type AskedList, askedItem, askedNeeds, namesNeeds } from "../core/question/asked-list.ts";
import { type AskedSection, askedSection, withoutSaying } from "../core/question/asked-section.ts";
import type { Question } from "../core/question/question.ts";
import { MAX_LIST_CHARS } from "../core/quoted-list.ts";
import type { Citation, Language, Span } from "../core/types.ts";
import { citeSpans } from "./cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The line of minutes that names who came to a meeting, or who did not. Undefined where that is not asked for, or not one line alone names them.
 */
export async function answerAttendance(
  { searched }: Pick<Question, "searched">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const asked = askedAttendance(searched);
  if (asked === undefined) return undefined;
  const found = shelf.records.flatMap(({ article }) =>
    findAttendance(article.source.text, asked).flatMap((names) => {
      const { from, to } = sentencesMeeting(article, names);
      const [first, last] = [article.sentences[from], article.sentences[to - 1]];
      return first === undefined || last === undefined ? [] : [{ article, names, first, last }];
    }),
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { article, names, first, last } = only;
  const span = { start: first.start, end: last.end };
  return citeSpans([{ article, span, paragraph: paragraphOf(article, first), highlights: [names] }]);
}

/**
 * What a numbered part of a law or of rules says ("What does article 3 say?"): the paragraph that opens with it, or the first ones under its
 * heading. Undefined where that is not asked for, or several articles have such a part.
 */
export async function answerSection(
  { searched }: Pick<Question, "searched">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const asked = askedSection(searched);
  if (asked === undefined) return undefined;
  const found = shelf.records.flatMap(({ article }) => {
    const blocks = sectionOf(article, asked);
    return blocks.length === 0 ? [] : [{ article, blocks }];
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { article, blocks } = only;
  return citeSpans(
    blocks.map(({ start, end, paragraph = 1 }) => ({ article, span: { start, end }, paragraph, highlights: [] })),
  );
}

function sectionOf({ source: { text }, blocks }: AttributedArticle, { opens }: AskedSection): readonly Block[] {
  const heads = blocks.filter(({ kind, start, end }) => kind === "heading" && opens(text.slice(start, end)));
  const under = blocks.filter(({ paragraph, context = [] }) => paragraph !== undefined && isUnder(context, heads));
  const own = blocks.filter(({ paragraph, start, end }) => paragraph !== undefined && opens(text.slice(start, end)));
  const shown = heads.length > 0 ? (heads.length === 1 ? under : []) : own.length === 1 ? own : [];
  return shown.slice(0, MAX_BLOCKS).filter(({ start, end }) => end - start <= MAX_LIST_CHARS);
}

function isUnder(context: NonNullable<Block["context"]>, [head]: readonly Block[]): boolean {
  return context.some(({ start }) => start === head?.start);
}

/** So many paragraphs of a numbered part are quoted. */
const MAX_BLOCKS = 3;

interface Found<L extends List = List> {
  readonly article: AttributedArticle;
  readonly list: L;
}

/**
 * The item that a question asks for by its place ("the third step"), or the list of what somebody must have ("Which tools do I need?"); empty where
 * the one list that is meant has no such item. Undefined where nothing of the kind is asked for, or not one list alone can be meant.
 */
export async function answerList(
  { searched, language }: Pick<Question, "searched" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const item = askedItem(searched);
  const needs = item === undefined ? askedNeeds(searched) : undefined;
  if (item === undefined && needs === undefined) return undefined;
  const all = everywhere(shelf.records, listsOf);
  const found =
    item === undefined
      ? needs && findNeeds(all, needs, language)
      : findPlaced({ all, parts: everywhere(shelf.records, numberedPartsOf) }, item, language);
  if (found === undefined) return undefined;
  const items = item === undefined ? shown(found.list) : [itemAt(found.list, item.place)];
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return [];
  const { article } = found;
  const sentence = article.sentences.find(({ start }) => start >= first.start) ?? article.sentences.at(-1);
  if (sentence === undefined) return undefined;
  const highlights: readonly Span[] = items.flatMap((each) =>
    each === undefined ? [] : [{ start: each.start, end: each.end }],
  );
  return citeSpans([
    { article, span: { start: first.start, end: last.end }, paragraph: paragraphOf(article, sentence), highlights },
  ]);
}

function everywhere<L extends List>(
  records: Knowledge["shelf"]["records"],
  listsIn: (article: AttributedArticle) => readonly L[],
): readonly Found<L>[] {
  return records.flatMap(({ article }) => listsIn(article).map((list) => ({ article, list })));
}

function shown({ items }: List): List["items"] {
  const [first, ...others] = items;
  return [first, ...others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS)];
}

interface Counted {
  readonly all: readonly Found[];
  readonly parts: readonly Found<NumberedParts>[];
}

/**
 * What is said beside the place must be said of the list. Steps are counted in parts that call themselves so and in numbered lists outside of
 * them, else in other lists, else by the numbers of headings; of several in those that are called so.
 */
function findPlaced({ all, parts }: Counted, { rest, called }: AskedItem, language: Language): Found | undefined {
  const isMeant = (each: Found) => isSaid(withoutSaying(rest), each, language, wholeText(each));
  const named = parts.filter((each) => each.list.areNamed && isMeant(each));
  const outside = all.filter((each) => each.list.items.length > 1 && !named.some((part) => isWithin(each, part)));
  const fitting = outside.filter(isMeant);
  const ordered = [...named, ...fitting.filter(({ list }) => list.isOrdered)];
  const numbered = parts.filter(isMeant);
  const counted = [ordered, fitting, numbered].find((each) => each.length > 0) ?? [];
  const lead = (each: Found) => (named.some((part) => part.list === each.list) ? NAMED_LEAD : 0);
  return nearest(counted, (each) => lead(each) + countSaid(`${rest} ${called}`, each, language, aboveText(each)));
}

/** Parts that call themselves steps, in whatever language, against lists of which that is not said. */
const NAMED_LEAD = 0.5;

/**
 * The list under a line that names what is asked for, else under the one line that says that something is needed; not one inside of another
 * such list. Steps are no things that one needs.
 */
function findNeeds(all: readonly Found[], { rest }: AskedList, language: Language): Found | undefined {
  const isAsked = (each: Found) =>
    termsIn(rest, each, language).length > 0
      ? isSaid(rest, each, language, aboveText(each))
      : namesNeeds(aboveText(each));
  const asked = all.filter(isAsked);
  const outer = asked.filter((each) => !asked.some((other) => isInside(each, other)));
  return nearest(
    outer.filter(({ list }) => !list.isOrdered),
    (each) => countSaid(rest, each, language, aboveText(each)),
  );
}

/** The one that counts most; undefined where two count as much. */
function nearest(found: readonly Found[], countOf: (each: Found) => number): Found | undefined {
  const counts = found.map(countOf);
  const most = Math.max(...counts);
  const [only, ...others] = found.filter((_, index) => counts[index] === most);
  return others.length === 0 ? only : undefined;
}

/** Whether an item of another list opens it. */
function isInside({ article, list }: Found, { article: other, list: outer }: Found): boolean {
  return article === other && list.above.some(({ start }) => outer.items.some((item) => item.start === start));
}

/** Whether a list stands in one of the parts. */
function isWithin({ article, list: { items } }: Found, { article: other, list: parts }: Found): boolean {
  const [{ start }] = items;
  return article === other && parts.items.some((part) => part.start <= start && start < part.end);
}

/** Whether all words that carry information stand in what is written above the list. */
function isSaid(said: string, found: Found, language: Language, above: string): boolean {
  return countSaid(said, found, language, above) === termsIn(said, found, language).length;
}

function countSaid(said: string, found: Found, language: Language, above: string): number {
  const tokens = analyze(above, found.article.source.metadata.language);
  const held = new Set(tokens.flatMap(({ term, surface }) => [term, surface]));
  return termsIn(said, found, language).filter(({ term, surface }) => held.has(term) || held.has(surface)).length;
}

function termsIn(said: string, { article }: Found, language: Language) {
  return analyze(said, article.source.metadata.language, language);
}

function aboveText({ article, list: { above } }: Found): string {
  return textOf(article, above);
}

/** The title and all headings that the list is under, too. */
function wholeText({ article, list: { around } }: Found): string {
  const title = article.blocks.filter(({ kind }) => kind === "title");
  return `${article.source.metadata.title}\n${textOf(article, [...title, ...around])}`;
}

function textOf({ source }: AttributedArticle, spans: readonly Span[]): string {
  return spans.map((span) => ownText(span, source)).join("\n");
}
