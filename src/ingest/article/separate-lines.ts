import type { Part, TextPart } from "./parts.ts";
import { isDayOrHour, isEnumerated, isPlaced } from "./placed-lines.ts";

/** A line that opens with a label: of a question, an answer or a speaker, of a value: "Q:", "A.", "Anna Weber:", "P2 -", "Length: 9 km". */
const LABELLED =
  /^\s*(?:\p{Lu}[\p{L}\p{M}\p{N}'’. -]{0,40}?[:：]|\p{Lu}\p{L}?\d{0,2}[.)]|[–—-]\s*\p{Lu}[\p{L}\p{M} ]{0,40}[:：])\s*\S/u;
/** Dots that lead the eye to what stands at the end of the line: "Soup of the day ........ 4,50 €"; a sentence that breaks off has none before them. */
const LED =
  /[^\s.…·_](?:\s+(?:\.(?:\s?\.){3,}|…{2,}|(?:·\s?){4,}|_{4,})\s*[^\s.…·_]|\s*(?:\.{4,}|…{2,}|·{4,}|_{4,})\s*[\p{N}\p{Sc}])/u;
/** Fewer lines of a kind may be so by chance. */
const MIN_LINES = 2;
/** Share of a paragraph's lines that stand for themselves: lines that are but wrapped begin with a name and a colon now and then. The first has to, too. */
const MIN_SHARE = 0.5;

/**
 * Paragraphs whose lines say something each (a label and its value, a dish and its price, an hour and what is on) are taken apart into those
 * lines; what goes on on the next line stays with its own. Lines whose dots lead to a value, or that count with letters, are the items of a list,
 * as are those that open with an hour or a day.
 */
export function separateLines(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (part.kind === "paragraph" ? separate(part) : [part]));
}

function separate(part: TextPart): Part[] {
  let start = 0;
  const lines = part.text.split("\n").map((text) => {
    const line = { start, text };
    start += text.length + 1;
    return line;
  });
  const groups = wrappedLines(lines);
  if (groups.length < 2) return [isLed(part.text) ? toItem(part) : part];
  return groups.map(([first, ...others], index) => {
    const end = (others.at(-1) ?? first).start + (others.at(-1) ?? first).text.length;
    const { strongLead, isStrong, ...rest } = part;
    const whole = {
      ...rest,
      text: part.text.slice(first.start, end),
      ...(part.start !== undefined && { start: part.start + first.start }),
      ...(isStrong !== undefined && { isStrong }),
      ...(index === 0 && strongLead !== undefined && { strongLead }),
    };
    return isItem(first.text, groups[index + 1]?.[0].text) ? toItem(whole) : whole;
  });
}

/**
 * Of lines that may be but wrapped, the groups of those that stand for themselves, where the first and half of them do, or all below the first;
 * all of them together else.
 */
export function wrappedLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
): (readonly [Line, ...Line[]])[] {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const [opens, ...rest] = lines.map(({ text }) => standsAlone(text) || isPlaced(text));
  const apart = rest.filter(Boolean).length + (opens === true ? 1 : 0);
  const areApart = opens === true ? apart >= MIN_SHARE * lines.length : apart >= MIN_LINES && apart === rest.length;
  return areApart ? groupLines(lines) : [[first, ...others]];
}

/**
 * Lines from one that stands for itself to the next; all of them together where fewer than two do. Those that open with an hour, a day or the
 * number of a clause do where half of the lines stand for themselves: a wrapped line may begin with any of these.
 */
export function groupLines<Line extends { readonly text: string }>(lines: readonly Line[]): [Line, ...Line[]][] {
  const standing = lines.map(({ text }) => standsAlone(text));
  const own = lines.map(({ text }, index) => standing[index] === true || isPlaced(text));
  const arePlaced = own.filter(Boolean).length >= MIN_SHARE * lines.length;
  const apart = arePlaced ? own : standing;
  const isApart = apart.filter(Boolean).length >= MIN_LINES;
  const groups: [Line, ...Line[]][] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last === undefined || (isApart && apart[index] === true)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function standsAlone(line: string): boolean {
  return LABELLED.test(line) || isLed(line) || isEnumerated(line);
}

function isLed(line: string): boolean {
  return LED.test(line);
}

function isItem(line: string, next: string | undefined): boolean {
  return isLed(line) || isEnumerated(line) || isDayOrHour(line, next);
}

function toItem({ isStrong: _, ...part }: TextPart): Part {
  return { ...part, kind: "item", list: { kind: "unordered" } };
}
