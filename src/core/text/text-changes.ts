import type { Article } from "../article/article.ts";
import { type DiffStep, diffSequences } from "./diff.ts";

/** What became of one sentence between two versions of an article. */
export type SentenceChange =
  | { readonly kind: "added"; readonly text: string }
  | { readonly kind: "gone"; readonly text: string }
  | { readonly kind: "changed"; readonly before: string; readonly after: string };

/** What changed from one version to another, in the order of the text. */
export function textChanges(before: Article, after: Article): readonly SentenceChange[] {
  const changes: SentenceChange[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const flush = () => {
    changes.push(...pairUp(gone, added));
    gone = [];
    added = [];
  };
  for (const { kind, item } of diffSequences(sentencesOf(before), sentencesOf(after))) {
    if (kind === "same") flush();
    else (kind === "gone" ? gone : added).push(item);
  }
  flush();
  return changes;
}

/** How many sentences were added, changed, and are gone. */
export function countChanges(changes: readonly SentenceChange[]): Readonly<Record<SentenceChange["kind"], number>> {
  const count = (kind: SentenceChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return { added: count("added"), changed: count("changed"), gone: count("gone") };
}

/** A sentence's words and the signs between them, told apart by what became of them. */
export function wordChanges(before: string, after: string): readonly DiffStep<string>[] {
  return diffSequences(piecesOf(before), piecesOf(after));
}

function sentencesOf({ source, sentences }: Article): readonly string[] {
  return sentences.map(({ start, end }) => source.text.slice(start, end));
}

/** From this share of common words on, one sentence is another's later form. */
const MIN_COMMON = 0.5;

/** Sentences that stood where others stand now: two that have enough words in common are one that changed. */
function pairUp(gone: readonly string[], added: readonly string[]): readonly SentenceChange[] {
  const changes: SentenceChange[] = [];
  let from = 0;
  for (const before of gone) {
    const at = added.findIndex((after, index) => index >= from && commonShare(before, after) >= MIN_COMMON);
    if (at < 0) changes.push({ kind: "gone", text: before });
    else {
      for (const text of added.slice(from, at)) changes.push({ kind: "added", text });
      changes.push({ kind: "changed", before, after: added[at] ?? "" });
      from = at + 1;
    }
  }
  return [...changes, ...added.slice(from).map((text) => ({ kind: "added", text }) as const)];
}

function commonShare(before: string, after: string): number {
  const [first, second] = [wordsOf(before), wordsOf(after)];
  if (first.size === 0 || second.size === 0) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}

function piecesOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
