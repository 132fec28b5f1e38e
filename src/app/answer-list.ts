import { type AttributedArticle, type Block, paragraphOf, sentencesMeeting } from "../core/article.ts";
import { analyze } from "../core/lexical/analyze.ts";
import { itemAt, type List, listsOf } from "../core/lists.ts";
import { ownText } from "../core/passage-text.ts";
import { askedAttendance, findAttendance } from "../core/question/asked-attendance.ts";
import { type AskedItem, type AskedList, askedItem, askedNeeds, namesNeeds } from "../core/question/asked-list.ts";
import { type AskedSection, askedSection } from "../core/question/asked-section.ts";
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

interface Found {
  readonly article: AttributedArticle;
  readonly list: List;
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
  const all = shelf.records.flatMap(({ article }) => listsOf(article).map((list) => ({ article, list })));
  const found = item !== undefined ? findPlaced(all, item, language) : needs && findNeeds(all, needs, language);
  if (found === undefined) return undefined;
  const items = item === undefined ? shown(found.list) : [itemAt(found.list, item.place)];
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return [];
  const { article } = found;
  const sentence = article.sentences.find(({ start }) => start >= first.start);
  if (sentence === undefined) return undefined;
  const highlights: readonly Span[] = items.flatMap((each) =>
    each === undefined ? [] : [{ start: each.start, end: each.end }],
  );
  return citeSpans([
    { article, span: { start: first.start, end: last.end }, paragraph: paragraphOf(article, sentence), highlights },
  ]);
}

function shown({ items }: List): List["items"] {
  const [first, ...others] = items;
  return [first, ...others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS)];
}

/** Steps are counted in numbered lists where there are any, in one called so where one is; what is said beside the place must be said of the list. */
function findPlaced(all: readonly Found[], { rest, called }: AskedItem, language: Language): Found | undefined {
  const fitting = all.filter((each) => each.list.items.length > 1 && isSaid(rest, each, language, wholeText(each)));
  const ordered = fitting.filter(({ list }) => list.isOrdered);
  return nearest(ordered.length > 0 ? ordered : fitting, `${rest} ${called}`, language);
}

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
    rest,
    language,
  );
}

/** The one that most of the words stand right above; undefined where two have as many. */
function nearest(found: readonly Found[], said: string, language: Language): Found | undefined {
  const counts = found.map((each) => countSaid(said, each, language, aboveText(each)));
  const most = Math.max(...counts);
  const [only, ...others] = found.filter((_, index) => counts[index] === most);
  return others.length === 0 ? only : undefined;
}

/** Whether an item of another list opens it. */
function isInside({ article, list }: Found, { article: other, list: outer }: Found): boolean {
  return article === other && list.above.some(({ start }) => outer.items.some((item) => item.start === start));
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
function wholeText({ article, list: { items } }: Found): string {
  const title = article.blocks.filter(({ kind }) => kind === "title");
  return `${article.source.metadata.title}\n${textOf(article, [...title, ...(items[0].context ?? [])])}`;
}

function textOf({ source }: AttributedArticle, spans: readonly Span[]): string {
  return spans.map((span) => ownText(span, source)).join("\n");
}
