import type { SetQuery } from "./set-files.ts";

/** Whether one of the query's answers stands inside the span of that document. */
export function holdsAnswer(
  query: SetQuery,
  document: string,
  span: { readonly start: number; readonly end: number },
): boolean {
  if (query.doc_id !== document || query.answerable === false) return false;
  return (query.answers ?? []).some(
    (answer) =>
      typeof answer !== "string" && answer.start >= span.start && answer.start + answer.text.length <= span.end,
  );
}
