import { join } from "node:path";
import { readMarkdown } from "../../src/ingest/readers/markdown.ts";
import { readJsonLines, type SetDocument } from "./set-files.ts";
import type { TuningSet } from "./tuning-set.ts";

/**
 * Questions of short articles that were written for this project and stand in its own files. Too narrow to weigh
 * more than the questions that there are.
 */
export function* ownSets(): Generator<{ readonly name: string; readonly parts: readonly TuningSet[] }> {
  yield { name: "offices", parts: textSet("offices") };
  yield { name: "quotations", parts: textSet("quotations") };
  yield { name: "speakers", parts: textSet("speakers") };
  yield { name: "people", parts: textSet("people") };
  yield { name: "strays", parts: textSet("strays") };
  yield { name: "tables", parts: tableSet("tables") };
  yield { name: "faqs", parts: markdownSet("faqs") };
  yield { name: "lists", parts: markdownSet("lists") };
}

interface Row<Question> {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly questions: readonly (Question & { readonly question: string })[];
}

/** Articles of plain text; a question without an answer has none. */
function textSet(name: string): TuningSet[] {
  return rowsOf<Answered>(name).map((row) => spanSet(name, row, { doc_id: row.id, title: row.title, text: row.text }));
}

/** Articles of Markdown: lists of questions with their answers, interviews, lists of things and steps. */
function markdownSet(name: string): TuningSet[] {
  return rowsOf<Answered>(name).map((row) => {
    const { text } = readMarkdown(row.text, { name: row.id });
    return spanSet(name, row, { doc_id: row.id, title: row.title, text, markdown: row.text });
  });
}

interface Answered {
  /** The words that answer, as they first stand in the text; of several, any. */
  readonly answer?: string | readonly string[];
  /** The last words of what answers, where that is all from `answer` up to these: a whole list. */
  readonly to?: string;
}

function spanSet(name: string, { id, questions }: Row<Answered>, document: SetDocument): TuningSet {
  return {
    name,
    size: 0,
    documents: [document],
    queries: questions.map(({ question, answer = [], to }, index) => ({
      id: `${id}-${index + 1}`,
      question,
      doc_id: id,
      answerable: answer.length > 0,
      answers: [answer].flat().map((words) => stretch(document.text, words, to ?? words)),
    })),
    relevant: new Map(),
  };
}

/** From the first place of some words to the end of the first place of others. */
function stretch(text: string, from: string, to: string): { readonly text: string; readonly start: number } {
  const start = text.indexOf(from);
  return { start, text: text.slice(start, text.indexOf(to) + to.length) };
}

/** Articles of Markdown with a table; what answers is a cell of the row that begins with `row`. */
function tableSet(name: string): TuningSet[] {
  return rowsOf<{ readonly row?: string; readonly cell?: string }>(name).map(({ id, title, text, questions }) => {
    const shown = readMarkdown(text, { name: id }).text;
    const startOf = (row: string, cell: string) => shown.indexOf(cell, shown.indexOf(`\n${row}\t`) + row.length + 1);
    return {
      name,
      size: 0,
      documents: [{ doc_id: id, title, text: shown, markdown: text }],
      queries: questions.map(({ question, row, cell }, index) => ({
        id: `${id}-${index + 1}`,
        question,
        doc_id: id,
        answerable: cell !== undefined,
        answers: row === undefined || cell === undefined ? [] : [{ text: cell, start: startOf(row, cell) }],
      })),
      relevant: new Map(),
    };
  });
}

function rowsOf<Question>(name: string): Row<Question>[] {
  return readJsonLines<Row<Question>>(join(import.meta.dirname, `../questions/${name}.jsonl`));
}
