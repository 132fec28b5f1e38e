import { alternatives } from "../languages/words-of.ts";
import { foldText } from "../text/text.ts";
import type { Span } from "../types.ts";

/** Whether somebody came to a meeting. */
export type Attendance = "present" | "absent";

/** A longer question asks for more than that. */
const MAX_WORDS = 9;
const WHO = whole(alternatives(({ kinds }) => kinds.who));
const PRESENT = alternatives(({ lists }) => lists.present);
const ABSENT = alternatives(({ lists }) => lists.absent);
/** Before the names: the word, and what may belong to it ("Apologies for absence:"). */
const BEHIND_WORD = String.raw`(?:\s[\p{L}\p{M}]+){0,2}\s?[:：]\s*`;
/** Where the next label begins, on the line or run on. */
const NEXT_LABEL = /\s\p{Lu}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,2}\s?[:：]\s/u;
const LABELS: Readonly<Record<Attendance, RegExp>> = {
  present: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${PRESENT})${BEHIND_WORD}`, "giu"),
  absent: new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${ABSENT})${BEHIND_WORD}`, "giu"),
};
const ASKED: readonly (readonly [Attendance, RegExp])[] = [
  ["absent", whole(ABSENT)],
  ["present", whole(PRESENT)],
];

/** Undefined where a question does not ask who came to a meeting, or who did not. */
export function askedAttendance(question: string): Attendance | undefined {
  const isShort = question.trim().split(/\s+/u).length <= MAX_WORDS;
  if (!isShort || !WHO.test(foldText(question))) return undefined;
  return ASKED.find(([, pattern]) => pattern.test(question))?.[0];
}

/** Where a text names them behind a label: "Present: Ann Berg, Ole Strand". */
export function findAttendance(text: string, attendance: Attendance): readonly Span[] {
  return [...text.matchAll(LABELS[attendance])].flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    const [line = ""] = text.slice(start).split("\n", 1);
    const next = NEXT_LABEL.exec(line)?.index ?? line.length;
    const names = line.slice(0, next).trimEnd();
    return /\p{Lu}/u.test(names) ? [{ start, end: start + names.length }] : [];
  });
}

function whole(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, "iu");
}
