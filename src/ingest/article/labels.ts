import { everyLanguage } from "../../core/languages/words-of.ts";
import { dateWords } from "../written-date.ts";

/** What stands before words and tells whose they are: "Anna Weber:", "A.W. –", "Q1.". */
export interface Label {
  /** Without the marks and brackets around it. */
  readonly name: string;
  /** Where the name starts in the text. */
  readonly nameStart: number;
  /** So many code units of the text are the label, with the blanks behind it. */
  readonly length: number;
  /** A label that tells question from answer alone. */
  readonly role?: "question" | "answer";
}

/** A line of text; `strongLead` are the words in bold that it begins with. */
export interface LabelledLine {
  readonly text: string;
  readonly strongLead?: string | undefined;
}

const MAX_LABEL_CHARS = 100;
const TIME = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?`;
/** "I. A.:": behind a full stop the name goes on, or its mark comes. */
const MORE_INITIALS = String.raw`(?:\s\p{Lu}\.){0,3}\s?[:：–—]`;
/** A name, then what may stand in brackets behind it, then a mark that sets it apart. */
const LABEL = new RegExp(
  String.raw`^((?:[–—-]\s+)?${TIME})(\p{Lu}[\p{L}\p{M}\p{N}'’.,\- ]*?)(?:\s?\([^()\n]{1,60}\))?` +
    String.raw`(\s?[:：](?=\s|["«“„])|\s[–—]\s|\.\s?[–—](?=\s?\S)|\.\s-\s|[.)](?=\s)(?!${MORE_INITIALS}))\s*(?=\S)`,
  "u",
);
const SMALL_WORDS = "de|da|do|dos|del|der|den|des|di|du|la|las|le|les|los|el|of|the|van|von|zu|y|e|et|und|bin|ibn|al";
const NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{N}{1,2}|${SMALL_WORDS}))*$`,
  "u",
);
const MAX_NAME_WORDS = 7;

const ASKING: ReadonlySet<string> = new Set(everyLanguage(({ document }) => document.asking).flat());
const ANSWERING: ReadonlySet<string> = new Set(everyLanguage(({ document }) => document.answering).flat());
const NO_NAMES: ReadonlySet<string> = new Set(everyLanguage(({ document }) => document.labels).flat());
const TALKERS: ReadonlySet<string> = new Set(everyLanguage(({ document }) => document.talkers).flat());

/** The label that a line opens with; whether it names a speaker, the other lines tell. */
export function readLabel(line: LabelledLine): Label | undefined {
  return readStrong(line) ?? readPlain(line.text);
}

/** Whether a label is of who takes part in a talk by function. */
export function isTalker(name: string): boolean {
  return TALKERS.has(name.toLowerCase());
}

/** A name in bold needs no mark behind it. */
function readStrong({ text, strongLead = "" }: LabelledLine): Label | undefined {
  const name = /^([\s\S]*?)\s*(?:\([^()]*\))?\s*[:：.–—-]*$/u.exec(strongLead)?.[1] ?? "";
  if (name === "" || !text.startsWith(strongLead)) return undefined;
  const marks = /^\s*(?:\([^()\n]{1,60}\)\s*)?[:：–—]?\s*/u.exec(text.slice(strongLead.length))?.[0] ?? "";
  const hasMark = /[:：.–—-]/u.test(strongLead.slice(name.length) + marks);
  return toLabel({ name, nameStart: 0, length: strongLead.length + marks.length, isMarkOnly: false, hasMark });
}

function readPlain(text: string): Label | undefined {
  const match = LABEL.exec(text.slice(0, MAX_LABEL_CHARS));
  if (match === null || match[0].length >= text.length) return undefined;
  const [whole, before = "", name = "", mark = ""] = match;
  // A place in capitals before a dash dates a report.
  if (/^\s[–—]/.test(mark) && name === name.toUpperCase()) return undefined;
  return toLabel({
    name,
    nameStart: before.length,
    length: whole.length,
    isMarkOnly: /^[.)]$/.test(mark),
    hasMark: true,
  });
}

interface RawLabel {
  readonly name: string;
  readonly nameStart: number;
  readonly length: number;
  /** Set apart by a full stop or a bracket: enough for "Q.", not for a name. */
  readonly isMarkOnly: boolean;
  readonly hasMark: boolean;
}

function toLabel({ name, nameStart, length, isMarkOnly, hasMark }: RawLabel): Label | undefined {
  const bare = name.replace(/\.$/, "").toLowerCase();
  const unnumbered = bare.replace(/[ .-]?\d{1,3}$/, "");
  const place = { name, nameStart, length };
  if (hasMark && ASKING.has(unnumbered)) return { ...place, role: "question" };
  if (hasMark && ANSWERING.has(unnumbered)) return { ...place, role: "answer" };
  const words = bare.split(" ");
  const isDay = words.every((word) => dateWords().has(word) || /^\p{N}+$/u.test(word));
  const isName = NAME.test(name) && words.length <= MAX_NAME_WORDS && !NO_NAMES.has(bare) && !isDay;
  return isName && !isMarkOnly ? place : undefined;
}
