import type { HeadingPart, Part } from "./parts.ts";

/** So many headings of one level that ask make it a level of questions. */
const MIN_QUESTIONS = 2;
/** And this share of the level's headings. */
const MIN_QUESTION_SHARE = 0.5;
const ASKS = /[?？]["”’»)\]\s]*$/u;

/**
 * Headings that ask become questions where their level is one of questions (a list of frequent questions), and the
 * paragraphs under them answers; a report with one heading that asks stays as it is.
 */
export function markQuestions(parts: readonly Part[]): Part[] {
  const levels = questionLevels(parts);
  let open: { readonly level: number } | undefined;
  return parts.map((part, index): Part => {
    if (part.kind === "heading") {
      if (isQuestion(part, levels) && isAnswered(parts[index + 1])) {
        open = { level: part.level };
        return { ...part, kind: "question" };
      }
      if (open !== undefined && part.level <= open.level) open = undefined;
      return part;
    }
    if (part.kind === "break" && part.level !== undefined && open !== undefined && part.level <= open.level)
      open = undefined;
    if (part.kind === "question") open = { level: part.level ?? Number.POSITIVE_INFINITY };
    if (part.kind === "turn") open = part.role === "turn" ? undefined : { level: Number.POSITIVE_INFINITY };
    return open !== undefined && part.kind === "paragraph" ? { ...part, kind: "answer" } : part;
  });
}

function questionLevels(parts: readonly Part[]): ReadonlySet<number> {
  const headings = parts.filter((part) => part.kind === "heading");
  const levels = new Set(headings.map(({ level }) => level));
  return new Set(
    [...levels].filter((level) => {
      const same = headings.filter((heading) => heading.level === level);
      const asking = same.filter(({ text }) => ASKS.test(text));
      return asking.length >= MIN_QUESTIONS && asking.length >= MIN_QUESTION_SHARE * same.length;
    }),
  );
}

function isQuestion({ text, level }: HeadingPart, levels: ReadonlySet<number>): boolean {
  return levels.has(level) && ASKS.test(text);
}

function isAnswered(next: Part | undefined): boolean {
  return next !== undefined && ["paragraph", "item", "row", "code", "answer"].includes(next.kind);
}
