import type { Span } from "../../core/types.ts";

/** Two capitalised words or more, with small ones between them. */
export const NAME_RUN =
  /\p{Lu}[\p{L}\p{M}'’]*[\p{Ll}\p{M}][\p{L}\p{M}'’]*(?:[ -](?:(?:de|da|del|der|van|von|la|le|du) )?\p{Lu}[\p{L}\p{M}'’]+)+/gu;
const INITIALS = /^(?:\p{Lu}\.?[ -]?){2,4}$/u;
const ONE_WORD = /^[\p{L}\p{M}'’-]+$/u;

const MAX_WORDINGS = 50;

/** A name as the text first gives it, and every other wording under the same key. */
interface Entry {
  readonly first: Span;
  readonly wordings: Set<string>;
}

/** The full names of a text, by initials and by surname; made once, in time linear in the text. */
export class NameIndex {
  readonly #text: string;
  #entries: ReadonlyMap<string, Entry> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the text first gives the full name of whom initials ("A.W.") or a surname mean; undefined where it is nobody, or more than one. */
  find(short: string): Span | undefined {
    this.#entries ??= collect(this.#text);
    const key = INITIALS.test(short) ? initialsKey(short) : ONE_WORD.test(short) ? short.toLowerCase() : undefined;
    const entry = key === undefined ? undefined : this.#entries.get(key);
    return entry?.wordings.size === 1 ? entry.first : undefined;
  }
}

/** Of "Yesterday Anna Weber" the last two words and all three are names that it may hold: the shorter one counts where it stands alone as well. */
function collect(text: string): ReadonlyMap<string, Entry> {
  const byKey = new Map<string, Map<string, Span>>();
  const add = (key: string, wording: string, span: Span) => {
    const wordings = byKey.get(key) ?? new Map<string, Span>();
    if (!wordings.has(wording)) wordings.set(wording, span);
    byKey.set(key, wordings);
  };
  for (const { 0: run, index } of text.matchAll(NAME_RUN)) {
    const words = [...run.matchAll(/\p{Lu}[\p{L}\p{M}'’]*/gu)];
    for (let from = 0; from < words.length - 1; from++) {
      const start = words[from]?.index ?? 0;
      const name = run.slice(start);
      const span = { start: index + start, end: index + run.length };
      const initials = words.slice(from).map((word) => word[0].charAt(0));
      if (initials.length <= 4) add(initials.join(""), name, span);
    }
    const surname = (words.at(-1)?.[0] ?? "").toLowerCase();
    add(surname, run, { start: index, end: index + run.length });
  }
  return new Map([...byKey].map(([key, wordings]) => [key, shortest(wordings)]));
}

/** Wordings that end in a shorter one are that name with something before it; of many it is anybody's. */
function shortest(wordings: ReadonlyMap<string, Span>): Entry {
  if (wordings.size > MAX_WORDINGS) return { first: { start: 0, end: 0 }, wordings: new Set(wordings.keys()) };
  const sorted = [...wordings].sort(([a], [b]) => a.length - b.length);
  const kept: [string, Span][] = [];
  for (const [wording, span] of sorted)
    if (!kept.some(([known]) => wording.endsWith(` ${known}`))) kept.push([wording, span]);
  return { first: kept[0]?.[1] ?? { start: 0, end: 0 }, wordings: new Set(kept.map(([wording]) => wording)) };
}

function initialsKey(short: string): string {
  return (short.match(/\p{Lu}/gu) ?? []).join("");
}
