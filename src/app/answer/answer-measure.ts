import type { AttributedArticle, Block } from "../../core/article/article.ts";
import { columnHeads, headText } from "../../core/evidence/column-heads.ts";
import { analyze } from "../../core/lexical/analyze.ts";
import { ownText } from "../../core/passages/passage-text.ts";
import { askedDimensions, givesMeasure, namedDimensions } from "../../core/question/asked-dimension.ts";
import type { Question } from "../../core/question/question.ts";
import type { Citation, Language } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The row of a table that gives a measure of what a question names: "How wide is the mill?" is answered by the mill's cell below "Width".
 * Undefined where no measure is asked for, where the question says more than the row's name, and where not one row alone is named so.
 */
export async function answerMeasure(
  { own, language }: Pick<Question, "own" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const [dimension, ...more] = askedDimensions(own);
  if (dimension === undefined || more.length > 0) return undefined;
  const found = shelf.records.flatMap(({ article }) => {
    const named = nameIn(own, article, language);
    return article.blocks.flatMap((row) => {
      const heads = row.kind === "row" ? columnHeads(article, row) : undefined;
      const columns = (heads ?? []).flatMap((head, index) =>
        namedDimensions(headText(head, article)).includes(dimension) ? [index] : [],
      );
      const cell = columns.length === 1 ? row.cells?.[columns[0] ?? 0] : undefined;
      const isMeasured = cell !== undefined && givesMeasure([dimension], ownText(cell, article.source));
      return isMeasured && isNamed(row, named, article) ? [{ article, row, cell }] : [];
    });
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { article, row, cell } = only;
  const { start, end, paragraph = 1 } = row;
  return citeSpans([{ article, span: { start, end }, paragraph, highlights: [cell] }]);
}

/** The stems of a question's words that are none of a measure: what is measured. */
function nameIn(question: string, { source }: AttributedArticle, language: Language): ReadonlySet<string> {
  const tokens = analyze(question, source.metadata.language, language);
  const others = tokens.filter(({ start, end }) => namedDimensions(question.slice(start, end)).length === 0);
  return new Set(others.map(({ term }) => term));
}

/** Whether a row's first cell is the name, all of it and nothing else. */
function isNamed({ cells = [] }: Block, named: ReadonlySet<string>, article: AttributedArticle): boolean {
  const [name] = cells;
  if (name === undefined || named.size === 0) return false;
  const terms = new Set(
    analyze(ownText(name, article.source), article.source.metadata.language).map(({ term }) => term),
  );
  return terms.size === named.size && [...terms].every((term) => named.has(term));
}
