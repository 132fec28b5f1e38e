import type { Span } from "../types.ts";

const SPACE = String.raw`[ \u00A0\u202F]`;
const WORD = String.raw`[\p{L}\p{M}\p{N}'’-]+`;
const LABEL = String.raw`[¿"“„«]?\p{Lu}[\p{L}\p{M}'’-]*(?:${SPACE}${WORD}){0,3}${SPACE}?\?`;
const ASKING_LABEL = new RegExp(`^${LABEL}$`, "u");
const OPENING_LABEL = new RegExp(`^${LABEL}`, "u");
/** Two or three words or figures, without a verb to speak of. */
const BARE_ANSWER = /^(?:[^\S\n]+[\p{L}\p{M}\p{N}'’%€$£][\p{L}\p{M}\p{N}'’%€$£:,./-]*){1,3}[.;]?\s*$/u;
const MAX_CHARS = 60;

/** Whether a stretch is a label that asks what the same line answers: "Votes against?". */
export function isAskingLabel(text: string, { start, end }: Span): boolean {
  return (
    end - start <= MAX_CHARS &&
    ASKING_LABEL.test(text.slice(start, end)) &&
    /^[^\S\n]+\S/.test(text.slice(end, end + MAX_CHARS))
  );
}

/** Whether a text goes on with such a label. */
export function opensWithLabel(next: string): boolean {
  return OPENING_LABEL.test(next);
}

/** Whether a stretch behind a label is its answer: "27.", "None.", "Not yet."; "1." is none where a list goes on with "2.". */
export function isBareAnswer(text: string, { start, end }: Span): boolean {
  if (end - start > MAX_CHARS) return false;
  const answer = text.slice(start, end);
  return (
    BARE_ANSWER.test(answer) && !(/^\s+1[.)]/.test(answer) && /\s2[.)]\s/.test(text.slice(end, end + MAX_LIST_CHARS)))
  );
}

const MAX_LIST_CHARS = 400;
