import type { AttributedArticle, Block } from "../../core/article/article.ts";
import { ownText } from "../../core/passages/passage-text.ts";
import { askedRelease, versionsIn } from "../../core/question/asked-release.ts";
import type { Question } from "../../core/question/question.ts";
import type { Citation } from "../../core/types.ts";
import { findDateParts } from "../../core/verify/quantities/find-dates.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The heading that gives a version's day: "[2.3.1] - 2023-11-02". Undefined where no such day is asked for, and where not one heading alone
 * names the version with a date.
 */
export async function answerRelease(
  { own, language }: Pick<Question, "own" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const version = askedRelease(own, language);
  if (version === undefined) return undefined;
  const found = shelf.records.flatMap(({ article }) =>
    article.blocks.flatMap((heading) => (heading.kind === "heading" ? dated(heading, version, article) : [])),
  );
  return found.length === 1 ? citeSpans(found) : undefined;
}

function dated(heading: Block, version: string, article: AttributedArticle) {
  const { source, blocks } = article;
  const text = ownText(heading, source);
  if (!versionsIn(text).includes(version)) return [];
  // Of the version itself, months and days might be read.
  const dates = findDateParts(text.replaceAll(version, "_".repeat(version.length)), source.metadata.language);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || !dates.some(({ part }) => part === "year")) return [];
  const { start, end } = heading;
  const paragraph = blocks.find((each) => each.start > start && each.paragraph !== undefined)?.paragraph ?? 1;
  return [
    { article, span: { start, end }, paragraph, highlights: [{ start: start + first.start, end: start + last.end }] },
  ];
}
