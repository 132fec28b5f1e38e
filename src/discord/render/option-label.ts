import { MAX_CHOICE_NAME } from "../limits.ts";

/** A text as a choice of a select, which shows no marks: cut between graphemes where it is too long, for it is a label and no quote. */
export function optionLabel(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= MAX_CHOICE_NAME) return line;
  const graphemes = [...new Intl.Segmenter().segment(line)];
  const fitting = graphemes.filter(({ index, segment }) => index + segment.length < MAX_CHOICE_NAME);
  return `${fitting.map(({ segment }) => segment).join("")}…`;
}
