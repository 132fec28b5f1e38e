import { type AttributedArticle, type Block, paragraphOf, sentencesMeeting } from "../../core/article/article.ts";
import { analyze } from "../../core/lexical/analyze.ts";
import { extentOf, itemAt, type List, type ListItem, MAX_LIST_CHARS } from "../../core/lists/list.ts";
import { listsOf } from "../../core/lists/read-lists.ts";
import { ownText } from "../../core/passages/passage-text.ts";
import { askedAttendance, findAttendance } from "../../core/question/asked-attendance.ts";
import { type AskedItem, type AskedList, askedItem, askedNeeds, namesNeeds } from "../../core/question/asked-list.ts";
import { type AskedSection, askedSection, withoutSaying } from "../../core/question/asked-section.ts";
import type { Question } from "../../core/question/question.ts";
import type { QuotedSpan } from "../../core/quotes/cite-span.ts";
import { isIn } from "../../core/text/spans.ts";
import type { Citation, Language, Span } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
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
  const lists = shelf.records.flatMap(({ article }) => listsOf(article).map((list) => ({ article, list })));
  const found = item === undefined ? needs && findNeeds(lists, needs, language) : findPlaced(lists, item, language);
  if (found === undefined) return undefined;
  const { article, list } = found;
  const shown = item === undefined ? wholeItems(list) : itemShown(article, itemAt(list, item.place));
  if (shown === undefined) return [];
  const sentence = article.sentences.find(({ start }) => start >= shown.span.start) ?? article.sentences.at(-1);
  if (sentence === undefined) return undefined;
  return citeSpans([{ article, ...shown, paragraph: paragraphOf(article, sentence) }]);
}

type Shown = Pick<QuotedSpan, "span" | "highlights">;

/** As many of a list's items as are quoted. */
function wholeItems({ items: [first, ...others] }: List): Shown {
  const shown = [first, ...others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS)];
  return { span: { start: first.start, end: (shown.at(-1) ?? first).end }, highlights: shown };
}

/** With as much of what stands inside of it or below as is quoted. */
function itemShown({ sentences }: AttributedArticle, item: ListItem | undefined): Shown | undefined {
  if (item === undefined) return undefined;
  const { start, line } = item;
  const last = sentences.findLast((sentence) => isIn(sentence, item) && sentence.end - start <= MAX_LIST_CHARS);
  const end = Math.max(line.end, last?.end ?? 0);
  return { span: { start, end }, highlights: [{ start: line.start, end }] };
}

/**
 * What is said beside the place must be said of the list. Steps are counted in what calls itself so and in numbered lists outside of that, else
 * in other lists, else by the numbers of headings and rows; of several in those that are called so.
 */
function findPlaced(lists: readonly Found[], { rest, called }: AskedItem, language: Language): Found | undefined {
  const meant = lists.filter((each) => isSaid(withoutSaying(rest), each, language, wholeText(each)));
  const named = meant.filter(({ list }) => list.kind === "steps");
  const marked = meant.filter(
    (each) => isMarked(each) && each.list.items.length > 1 && !named.some((steps) => isWithin(each, steps)),
  );
  const ordered = [...named, ...marked.filter(({ list }) => list.kind === "ordered")];
  const numbered = meant.filter(({ list }) => list.kind === "numbered");
  const counted = [ordered, marked, numbered].find((each) => each.length > 0) ?? [];
  const lead = ({ list }: Found) => (list.kind === "steps" ? NAMED_LEAD : 0);
  return nearest(counted, (each) => lead(each) + countSaid(`${rest} ${called}`, each, language, aboveText(each)));
}

/** What calls itself steps, in whatever language, against lists of which that is not said. */
const NAMED_LEAD = 0.5;

/** Whether a document marks it as a list. */
function isMarked({ list: { kind } }: Found): boolean {
  return kind === "ordered" || kind === "unordered" || kind === "task";
}

/**
 * The list under a line that names what is asked for, else under the one line that says that something is needed; not one inside of another
 * such list. Steps are no things that one needs.
 */
function findNeeds(lists: readonly Found[], { rest }: AskedList, language: Language): Found | undefined {
  const isAsked = (each: Found) =>
    termsIn(rest, each, language).length > 0
      ? isSaid(rest, each, language, aboveText(each))
      : namesNeeds(aboveText(each));
  const asked = lists.filter((each) => isMarked(each) && isAsked(each));
  const outer = asked.filter(({ list }) => !asked.some((other) => other.list === list.outer));
  return nearest(
    outer.filter(({ list }) => list.kind !== "ordered"),
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

/** Whether a list stands in one of the steps. */
function isWithin({ article, list }: Found, { article: other, list: steps }: Found): boolean {
  return article === other && isIn(extentOf(list), extentOf(steps));
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
