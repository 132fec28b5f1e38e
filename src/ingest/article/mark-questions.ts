import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { splitSentences } from "../../core/text/sentences.ts";
import type { HeadingPart, ItemPart, Part, TextPart } from "./parts.ts";

/** So many headings of one level, or lines, that ask make them questions: a report may have one. */
const MIN_QUESTIONS = 2;
/** And this share of the level's headings. */
const MIN_QUESTION_SHARE = 0.5;
/** A line that asks is a question when it is no longer, in UTF-16 code units. */
const MAX_QUESTION_CHARS = 300;
const ASKS = /[?？]["”’»)\]\s]*$/u;
/** Share of a document's paragraphs that must be such lines: a report asks now and then. */
const MIN_LINE_SHARE = 0.25;
/** The beginning of a sentence: what follows a question on its line is its answer. */
const BEGINS = /^[\p{Lu}\p{N}"“«‘'(¿¡[–—-]/u;
const ANSWERS: ReadonlySet<Part["kind"]> = new Set(["paragraph", "item", "row", "code", "answer"]);

/**
 * Headings that ask become questions where their level is one of questions (a list of frequent questions), as do lines that ask and
 * are answered below or behind them on the same line; the paragraphs under them become answers.
 */
export function markQuestions(parts: readonly Part[]): Part[] {
  return markAnswers(markLines(parts.flatMap(splitLead)));
}

/** "**Can I park?** Yes, behind the hall." is a question and its answer. */
function splitLead(part: Part): Part[] {
  if (part.kind !== "paragraph" && part.kind !== "item") return [part];
  const { strongLead, text, depth, page } = part;
  if (strongLead === undefined || !ASKS.test(strongLead) || !text.startsWith(strongLead)) return [part];
  const answer = text.slice(strongLead.length).trimStart();
  if (!BEGINS.test(answer)) return [part];
  const place = { ...(page !== undefined && { page }), ...(depth !== undefined && { depth }) };
  return [{ kind: "question", text: strongLead.trim(), ...place }, withoutLead(part, answer)];
}

function withoutLead(part: TextPart | ItemPart, text: string): Part {
  const { strongLead: _, ...rest } = part;
  return { ...rest, text };
}

/** Lines that ask, each answered by what follows it, where there are several. */
function markLines(parts: readonly Part[]): Part[] {
  const asking = parts.map((part, index) => isAskingLine(part, parts[index + 1]));
  const paragraphs = parts.filter(({ kind }) => ANSWERS.has(kind)).length;
  const count = asking.filter(Boolean).length;
  if (count < MIN_QUESTIONS || count < MIN_LINE_SHARE * paragraphs) return [...parts];
  return parts.map((part, index): Part => {
    if (asking[index] !== true || (part.kind !== "paragraph" && part.kind !== "item")) return part;
    const { text, page, depth, start } = part;
    const place = { ...(page !== undefined && { page }), ...(depth !== undefined && { depth }) };
    return { kind: "question", text, ...place, ...(start !== undefined && { start }) };
  });
}

function isAskingLine(part: Part, next: Part | undefined): boolean {
  if (part.kind !== "paragraph" && part.kind !== "item") return false;
  if (next === undefined || !isOneQuestion(part.text)) return false;
  if (part.kind === "item") return next.kind !== "break" && (next.depth ?? 0) > (part.depth ?? 0);
  return ANSWERS.has(next.kind) && next.kind !== "item" && !("text" in next && ASKS.test(next.text));
}

/** One sentence of the document's own. */
function isOneQuestion(text: string): boolean {
  if (text.length > MAX_QUESTION_CHARS || !ASKS.test(text) || /^["“«„]/.test(text)) return false;
  return splitSentences(text, { start: 0, end: text.length }, "und").length === 1;
}

function markAnswers(parts: readonly Part[]): Part[] {
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
    if (part.kind === "break" && open !== undefined && endsAnswer(part, open.level)) open = undefined;
    if (part.kind === "question") open = { level: part.level ?? Number.POSITIVE_INFINITY };
    if (part.kind === "turn") open = part.role === "turn" ? undefined : { level: Number.POSITIVE_INFINITY };
    return open !== undefined && part.kind === "paragraph" ? { ...part, kind: "answer" } : part;
  });
}

function endsAnswer({ level, endsQuestion }: Extract<Part, { kind: "break" }>, open: number): boolean {
  return endsQuestion === true || (level !== undefined && level <= open);
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
  return levels.has(level) && ASKS.test(text) && text.length <= MAX_TITLE_CHARS;
}

function isAnswered(next: Part | undefined): boolean {
  return next !== undefined && ANSWERS.has(next.kind);
}
