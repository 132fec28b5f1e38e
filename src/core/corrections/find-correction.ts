import type { Article } from "../article/article.ts";
import { type DiffStep, diffSequences } from "../text/diff.ts";
import type { Span } from "../types.ts";
import { countedLetters, countedWords } from "./counted-text.ts";
import { isLaterForm } from "./later-form.ts";

/** What became of words that were quoted: others stand in their place, as spans of the later version, or none do. */
export type Correction = { readonly kind: "changed"; readonly after: readonly Span[] } | { readonly kind: "gone" };

/** Tells of a span of the earlier version what became of it; undefined where its letters and numbers still stand, there or elsewhere. */
export type FindCorrection = (quote: Span) => Correction | undefined;

/** From so many letters on the same words are the same statement, wherever they stand in an article. */
const MIN_TELLING = 32;

/** Lays two versions of an article side by side: what one is compared by is found once for all quotes. */
export function compareVersions(before: Article, after: Article): FindCorrection {
  const [earlier, later] = [unitsOf(before), unitsOf(after)];
  const way = layOut(earlier, later);
  const allLater = countedLetters(countedWords(after.source.text));

  return (quote) => {
    const quoted = earlier.flatMap((unit, index) => {
      const part = { start: Math.max(unit.start, quote.start), end: Math.min(unit.end, quote.end) };
      return part.start < part.end
        ? [{ index, words: countedWords(before.source.text.slice(part.start, part.end)) }]
        : [];
    });
    const states = quoted.map(({ index, words }) => ({ index, words, stands: stands(index, words) }));
    if (states.every((each) => each.stands)) return undefined;
    const found = new Set(states.flatMap((state) => laterUnitsOf(state)));
    if (found.size === 0) return { kind: "gone" };
    return { kind: "changed", after: spansOf([...found].sort((a, b) => a - b)) };
  };

  function stands(index: number, words: readonly string[]): boolean {
    if (words.length === 0 || way.sameAs.has(index)) return true;
    const letters = countedLetters(words);
    const near = (way.hunkOf.get(index)?.added ?? []).flatMap((each) => later[each]?.words ?? []);
    if (letters.length >= MIN_TELLING) return allLater.includes(letters);
    return holdsRun(near, words) || way.added.some((each) => countedLetters(later[each]?.words ?? []) === letters);
  }

  /** Where the words of an earlier unit stand now, or what has come in their place. */
  function laterUnitsOf({ index, words, stands: isThere }: { readonly index: number } & State): readonly number[] {
    const same = way.sameAs.get(index);
    if (same !== undefined) return [same];
    const isForm = (each: number) => isLaterForm(words, later[each]?.words ?? []);
    const near = (way.hunkOf.get(index)?.added ?? []).filter(isForm);
    if (near.length > 0 || isThere) return near;
    const elsewhere = way.added.find(isForm);
    return elsewhere === undefined ? [] : [elsewhere];
  }

  /** Neighbours are one span. */
  function spansOf(indexes: readonly number[]): readonly Span[] {
    const spans: { start: number; end: number; last: number }[] = [];
    for (const index of indexes) {
      const unit = later[index];
      const above = spans.at(-1);
      if (unit === undefined) continue;
      if (above !== undefined && above.last === index - 1 && later[index - 1]?.block === unit.block) {
        above.end = unit.end;
        above.last = index;
      } else spans.push({ start: unit.start, end: unit.end, last: index });
    }
    return spans.map(({ start, end }) => ({ start, end }));
  }
}

interface State {
  readonly words: readonly string[];
  readonly stands: boolean;
}

/** A sentence, or a block that has none of its own: a title, a byline. */
interface Unit extends Span {
  readonly block: number;
  readonly words: readonly string[];
}

function unitsOf({ source: { text }, blocks, sentences }: Article): readonly Unit[] {
  const lines = blocks.flatMap(({ start, end, paragraph }, block) =>
    paragraph === undefined ? [{ start, end, block }] : [],
  );
  return [...sentences, ...lines]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, block }) => ({ start, end, block, words: countedWords(text.slice(start, end)) }));
}

/** What was taken out and put in between two units that both versions have; indexes of units. */
interface Hunk {
  readonly added: number[];
}

interface Way {
  /** Of units that both have: the later index by the earlier one. */
  readonly sameAs: ReadonlyMap<number, number>;
  /** Of the others, by the earlier index. */
  readonly hunkOf: ReadonlyMap<number, Hunk>;
  /** Later units that the earlier version does not have there. */
  readonly added: readonly number[];
}

function layOut(earlier: readonly Unit[], later: readonly Unit[]): Way {
  const keys = (units: readonly Unit[]) => units.map(({ words }) => countedLetters(words));
  const sameAs = new Map<number, number>();
  const hunkOf = new Map<number, Hunk>();
  const added: number[] = [];
  let hunk: Hunk = { added: [] };
  let [x, y] = [0, 0];
  const take: Readonly<Record<DiffStep<string>["kind"], () => void>> = {
    same() {
      sameAs.set(x++, y++);
      hunk = { added: [] };
    },
    gone: () => void hunkOf.set(x++, hunk),
    added() {
      added.push(y);
      hunk.added.push(y++);
    },
  };
  for (const { kind } of diffSequences(keys(earlier), keys(later))) take[kind]();
  return { sameAs, hunkOf, added };
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, from) => run.every((word, index) => words[from + index] === word));
}
