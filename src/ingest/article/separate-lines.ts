import type { Part, TextPart } from "./parts.ts";

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
 * Paragraphs whose lines say something each (a label and its value, a dish and its price) are taken apart into those lines;
 * what goes on on the next line stays with its own. Lines whose dots lead to a value are the items of a list.
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
    return isLed(first.text) ? toItem(whole) : whole;
  });
}

/** Of lines that may be but wrapped, the groups of those that stand for themselves; all of them together where most do not. */
export function wrappedLines<Line extends { readonly text: string }>(
  lines: readonly Line[],
): (readonly [Line, ...Line[]])[] {
  const apart = lines.filter(({ text }) => standsAlone(text)).length;
  const [first, ...others] = lines;
  if (first === undefined) return [];
  return standsAlone(first.text) && apart >= MIN_SHARE * lines.length ? groupLines(lines) : [[first, ...others]];
}

/** Lines from one that stands for itself to the next; all of them together where fewer than two do. */
export function groupLines<Line extends { readonly text: string }>(lines: readonly Line[]): [Line, ...Line[]][] {
  const own = lines.map(({ text }) => standsAlone(text));
  const isApart = own.filter(Boolean).length >= MIN_LINES;
  const groups: [Line, ...Line[]][] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last === undefined || (isApart && own[index] === true)) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function standsAlone(line: string): boolean {
  return LABELLED.test(line) || isLed(line);
}

function isLed(line: string): boolean {
  return LED.test(line);
}

function toItem({ isStrong: _, ...part }: TextPart): Part {
  return { ...part, kind: "item", list: { kind: "unordered" } };
}
