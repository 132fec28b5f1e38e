import { LRUCache } from "lru-cache";
import { finish, type Steps } from "../steps.ts";
import { foldText, type Word, words } from "./text.ts";
import { textPieces } from "./text-pieces.ts";

/** A run of so many words stands at few places of a text. */
const RUN_WORDS = 3;
/** Texts that were read last, by their UTF-16 code units in all. */
const MAX_REMEMBERED_CHARS = 4_000_000;

/** A text as browsers compare it, and where each run of three words begins in it. */
interface WordRuns {
  readonly folded: string;
  /** Number of the last run of these words. */
  readonly last: ReadonlyMap<string, number>;
  /** Of each run, the number of the same one before it, -1 where it is the first. */
  readonly before: readonly number[];
  /** Of each run, how many of the same there are up to it. */
  readonly times: readonly number[];
  /** Where each run begins in the folded text. */
  readonly starts: readonly number[];
}

/** A run of a part: its number in the text, and how far into the part it begins. */
interface Run {
  readonly number: number;
  readonly ahead: number;
}

const remembered = new LRUCache<string, WordRuns>({ maxSize: MAX_REMEMBERED_CHARS });

/** Reads a text for `createCounter` a piece at a time, unless it was read already: 1 MB takes a tenth of a second. */
export function* readWordRuns(text: string): Steps<void> {
  if (remembered.has(text)) return;
  const pieces: string[] = [];
  const last = new Map<string, number>();
  const before: number[] = [];
  const times: number[] = [];
  const starts: number[] = [];
  let length = 0;
  let run: readonly { readonly word: string; readonly start: number }[] = [];
  for (const piece of textPieces(text)) {
    if (pieces.length > 0) yield;
    const folded = fold(piece);
    for (const { text: word, start } of words(folded)) {
      run = [...run.slice(1 - RUN_WORDS), { word, start: length + start }];
      const [first] = run;
      if (first === undefined || run.length < RUN_WORDS) continue;
      const key = run.map((each) => each.word).join(" ");
      const same = last.get(key);
      before.push(same ?? -1);
      times.push(same === undefined ? 1 : (times[same] ?? 0) + 1);
      last.set(key, starts.length);
      starts.push(first.start);
    }
    pieces.push(folded);
    length += folded.length;
  }
  // A text that is larger than all that is remembered is remembered alone.
  const size = Math.max(1, Math.min(text.length, MAX_REMEMBERED_CHARS));
  remembered.set(text, { folded: pieces.join(""), last, before, times, starts }, { size });
}

/**
 * How often a part stands in a text, twice at most; case, accents and white space aside, as browsers compare. It is looked for where its
 * rarest run of three words stands; where it has none, in the whole text.
 */
export function createCounter(text: string): (part: string) => 0 | 1 | 2 {
  const { folded, last, before, times, starts } = wordRunsOf(text);
  return (part) => {
    const wanted = fold(part);
    const rarest = rarestRun(words(wanted));
    return rarest === undefined ? countAnywhere(wanted) : countAt(rarest, wanted);
  };

  function rarestRun(all: readonly Word[]): Run | undefined {
    let rarest: Run | undefined;
    // The last word of a part may go on in the text: a run that ends with it counts where there is no other.
    for (let first = 0; first <= Math.max(0, all.length - RUN_WORDS - 1); first++) {
      const words = all.slice(first, first + RUN_WORDS);
      const number = words.length < RUN_WORDS ? undefined : last.get(words.map((word) => word.text).join(" "));
      if (number === undefined) continue;
      if (rarest === undefined || (times[number] ?? 0) < (times[rarest.number] ?? 0))
        rarest = { number, ahead: all[first]?.start ?? 0 };
    }
    return rarest;
  }

  function countAt({ number, ahead }: Run, wanted: string): 0 | 1 | 2 {
    let found = 0;
    for (let at = number; at >= 0; at = before[at] ?? -1) {
      const start = (starts[at] ?? 0) - ahead;
      if (start < 0 || !folded.startsWith(wanted, start)) continue;
      if (found === 1) return 2;
      found = 1;
    }
    return found === 1 ? 1 : 0;
  }

  function countAnywhere(wanted: string): 0 | 1 | 2 {
    const first = folded.indexOf(wanted);
    if (first === -1) return 0;
    return folded.indexOf(wanted, first + 1) === -1 ? 1 : 2;
  }
}

function wordRunsOf(text: string): WordRuns {
  finish(readWordRuns(text));
  const read = remembered.get(text);
  if (read === undefined) throw new RangeError(`Expected to remember a text of ${text.length} characters.`);
  return read;
}

function fold(text: string): string {
  return foldText(text).replace(/\s+/gu, " ");
}
