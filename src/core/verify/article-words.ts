import { foldText, words } from "../text.ts";
import type { Source } from "../types.ts";

/** The words of an article and its title, folded: all of them, and those that it writes with a capital inside a sentence. */
export interface ArticleWords {
  readonly all: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Those that it writes small as well. */
  readonly common: ReadonlySet<string>;
  /** How often each stands there. */
  readonly counts: ReadonlyMap<string, number>;
}

const OPENING = /(?:^|[.!?:;"“”«»„(\n*#-])\s*$/u;
const LOOK_BACK_CHARS = 4;
const kept = new WeakMap<Source, ArticleWords>();

/** Read once a source, which is immutable. */
export function articleWords(source: Source): ArticleWords {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const all = new Set<string>();
  const names = new Set<string>();
  const common = new Set<string>();
  const counts = new Map<string, number>();
  const add = (text: string) => {
    for (const { text: word, start } of words(text)) {
      const folded = foldText(word);
      all.add(folded);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
      const isName = /^\p{Lu}/u.test(word) && !OPENING.test(text.slice(Math.max(0, start - LOOK_BACK_CHARS), start));
      if (/^\p{Ll}/u.test(word)) common.add(folded);
      if (isName) names.add(folded);
    }
  };
  add(source.metadata.title);
  add(source.text);
  const found = { all, names, common, counts };
  kept.set(source, found);
  return found;
}
