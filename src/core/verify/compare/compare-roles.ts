import { wordsOf } from "../../languages/words-of.ts";
import type { Language, Span } from "../../types.ts";
import type { Alignment } from "../align.ts";
import type { ReadText } from "../read-text.ts";
import { mayBeName } from "./compare-names.ts";
import type { Difference } from "./difference.ts";

const LINKED = 0.6;
/** A verb lies at most so many words from the name. */
const REACH = 4;

/** Names that stand on the other side of a word that both texts have, with another name in their place: who does what to whom is turned round. */
export function compareRoles(alignment: Alignment): readonly Difference[] {
  const { said, source, links } = alignment;
  if (said.language !== source.language || !tellsByOrder(said.language)) return [];
  if (isPassive(said) !== isPassive(source)) return [];
  const names = linkedNames(alignment);
  return said.tokens.flatMap((token, pivot): Difference[] => {
    const link = links[pivot];
    const isPivot =
      token.isContent && link !== undefined && link.strength >= LINKED && !names.some(({ at }) => at === pivot);
    if (!isPivot || isSaying(said, pivot) || isSaying(source, link.to)) return [];
    const turned = names.filter(
      ({ at, to }) => Math.abs(at - pivot) <= REACH && Math.abs(to - link.to) <= REACH && at < pivot !== to < link.to,
    );
    const [first] = turned;
    if (first === undefined) return [];
    // Whoever stands in the statement where the article has this name.
    const instead = nearestName(said, pivot, first.to < link.to ? -1 : 1, first.at);
    const name = spanAround(source, first.to);
    if (instead === undefined || wordsAt(said, instead) === wordsAt(source, name)) return [];
    return [{ kind: "swap", said: instead, source: name }];
  });
}

function tellsByOrder(language: Language): boolean {
  return language !== "und" && wordsOf(language).grammar.actsFirst;
}

function wordsAt({ text }: ReadText, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase();
}

interface LinkedName {
  readonly at: number;
  readonly to: number;
}

function linkedNames({ said, source, links }: Alignment): readonly LinkedName[] {
  return said.tokens.flatMap((_, at) => {
    const link = links[at];
    const isName =
      link?.isSpelled === true && link.strength >= 0.9 && (mayBeName(said, at) || mayBeName(source, link.to));
    return isName ? [{ at, to: link.to }] : [];
  });
}

function isPassive({ markers }: ReadText): boolean {
  return markers.some(({ key }) => key === "passive");
}

function isSaying({ markers }: ReadText, index: number): boolean {
  return markers.some(({ key, from, to }) => key === "says" && from <= index && index < to);
}

/** The name, or the last word, on one side of a word. */
function nearestName(text: ReadText, from: number, step: 1 | -1, besides: number): Span | undefined {
  for (let at = from + step; at >= 0 && at < text.tokens.length && Math.abs(at - from) <= REACH + 2; at += step) {
    if (at !== besides && mayBeName(text, at)) return spanAround(text, at);
  }
  return undefined;
}

/** The whole of a name that a word belongs to. */
function spanAround(text: ReadText, at: number): Span {
  let from = at;
  let to = at + 1;
  const isName = (index: number) => text.tokens[index]?.isCapital === true && text.tokens[index].isContent;
  const isBeside = (a: number, b: number) =>
    /^[\s.-]{1,2}$/u.test(text.text.slice(text.tokens[a]?.end, text.tokens[b]?.start));
  while (from > 0 && isName(from - 1) && isBeside(from - 1, from)) from--;
  while (to < text.tokens.length && isName(to) && isBeside(to - 1, to)) to++;
  return { start: text.tokens[from]?.start ?? 0, end: text.tokens[to - 1]?.end ?? 0 };
}
