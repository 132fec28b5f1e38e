import { finish, type Steps } from "../steps.ts";
import { foldText, words } from "../text/text.ts";
import { textPieces } from "../text/text-pieces.ts";
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
  return finish(readArticleWords(source));
}

/** As `articleWords`, a piece of the text at a time: 1 MB takes a quarter of a second the first time. */
export function* readArticleWords(source: Source): Steps<ArticleWords> {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const all = new Set<string>();
  const names = new Set<string>();
  const common = new Set<string>();
  const counts = new Map<string, number>();
  for (const text of [source.metadata.title, source.text]) {
    let before = 0;
    for (const piece of textPieces(text)) {
      yield;
      for (const { text: word, start } of words(piece)) add(word, before + start, text);
      before += piece.length;
    }
  }
  const found = { all, names, common, counts };
  kept.set(source, found);
  return found;

  function add(word: string, start: number, text: string): void {
    const folded = foldText(word);
    all.add(folded);
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
    if (/^\p{Ll}/u.test(word)) common.add(folded);
    if (/^\p{Lu}/u.test(word) && !OPENING.test(text.slice(Math.max(0, start - LOOK_BACK_CHARS), start)))
      names.add(folded);
  }
}
