import type { Span } from "../../core/types.ts";

const NAME_RUN =
  /\p{Lu}[\p{L}\p{M}'’]*[\p{Ll}\p{M}][\p{L}\p{M}'’]*(?:[ -](?:(?:de|da|del|der|van|von|la|le|du) )?\p{Lu}[\p{L}\p{M}'’]+)+/gu;

/** Where the text gives the full name of whom a label names by initials ("A.W.") or surname; else the label itself. */
export function resolveSpeaker(text: string, speaker: string, label: Span): Span {
  const initials = /^(?:\p{Lu}\.?[ -]?){2,4}$/u.test(speaker) ? speaker.match(/\p{Lu}/gu)?.join("") : undefined;
  const surname = /^[\p{L}\p{M}'’-]+$/u.test(speaker) ? speaker.toLowerCase() : undefined;
  if (initials === undefined && surname === undefined) return label;
  for (const match of text.matchAll(NAME_RUN)) {
    const found = match[0];
    const span = initials === undefined ? bySurname(found, surname) : byInitials(found, initials);
    if (span !== undefined) return { start: match.index + span.start, end: match.index + span.end };
  }
  return label;
}

/** The run's last words, when they begin with the initials: what stands before a name may be capitalised, too. */
function byInitials(run: string, initials: string): Span | undefined {
  const names = [...run.matchAll(/\p{Lu}[\p{L}\p{M}'’]*/gu)];
  const first = names.at(-initials.length);
  const last = names.slice(-initials.length);
  if (first === undefined || last.map((name) => name[0].charAt(0)).join("") !== initials) return undefined;
  return { start: first.index, end: run.length };
}

function bySurname(run: string, surname: string | undefined): Span | undefined {
  const last = /[\p{L}\p{M}'’-]+$/u.exec(run)?.[0];
  return last !== undefined && last.toLowerCase() === surname ? { start: 0, end: run.length } : undefined;
}
