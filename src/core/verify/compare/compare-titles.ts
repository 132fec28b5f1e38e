import { occupationWords } from "../../languages/en/occupations.ts";
import { everyLanguage } from "../../languages/words-of.ts";
import type { Alignment } from "../align.ts";
import { relationOf, type Sense } from "../concepts.ts";
import type { PatternMatch } from "../patterns.ts";
import type { ReadText } from "../read-text.ts";
import { mayBeName } from "./compare-names.ts";
import { tokenSpan } from "./compare-numbers.ts";
import type { Difference } from "./difference.ts";

/** What somebody is stands at most so many words from the name. */
const REACH = 3;
/** "The mayor of Saint-Martin-des-Bois, Paul": with the words of names. */
const REACH_OVER_PLACES = 8;
const APART = /[;:.!?()]/u;
/** Behind a second comma another one is spoken of, */
const TWICE = /,.*,/u;
/** and behind these. */
const JOINTS: ReadonlySet<string> = new Set(everyLanguage(({ statements }) => statements.and).flat());
const SURELY_LINKED = 0.9;

/** Beside the same name another occupation or office than the sentence gives: nobody needs to know how alike the two words are. */
export function compareTitles({ said, source, links }: Alignment): readonly Difference[] {
  return said.tokens.flatMap((_, index): Difference[] => {
    const link = links[index];
    const isName = link?.isSpelled === true && link.strength >= SURELY_LINKED && mayBeName(source, link.to);
    if (!isName) return [];
    const mine = titlesBeside(said, index);
    const theirs = titlesBeside(source, link.to);
    if (mine.some(({ key }) => isSaidOf(source, key, link.to))) return [];
    for (const title of mine) {
      const other = theirs.find(
        (each) => relationOf(title.key, each.key) === "otherKind" && !isPartOf(said, title, source, each),
      );
      if (other !== undefined)
        return [{ kind: "kind", said: tokenSpan(said, title), source: tokenSpan(source, other) }];
    }
    return [];
  });
}

/** "The minister" of a text that has the health minister: all words of one stand in the other. */
export function isPartOf(
  said: ReadText,
  title: PatternMatch<Sense>,
  source: ReadText,
  other: PatternMatch<Sense>,
): boolean {
  const stems = ({ tokens }: ReadText, { from, to }: PatternMatch<Sense>) =>
    tokens.slice(from, to).flatMap(({ isContent, stem }) => (isContent ? [stem] : []));
  const [mine, theirs] = [stems(said, title), stems(source, other)];
  return mine.every((stem) => theirs.includes(stem)) || theirs.every((stem) => mine.includes(stem));
}

/** Whether a text calls somebody so whom it does not name, or the one with this name. */
function isSaidOf(text: ReadText, title: Sense, name: number): boolean {
  const own = runOf(text, name);
  return text.senses
    .filter(({ key }) => key === title)
    .some((match) => {
      const bearers = text.tokens.flatMap((_, at) =>
        mayBeName(text, at) && titlesBeside(text, at).includes(match) ? [at] : [],
      );
      return bearers.length === 0 || bearers.some((at) => at >= own.from && at < own.to);
    });
}

/** The words with a capital around a name. */
function runOf({ tokens }: ReadText, name: number): { readonly from: number; readonly to: number } {
  const run = { from: name, to: name + 1 };
  while (tokens[run.from - 1]?.isCapital === true) run.from--;
  while (tokens[run.to]?.isCapital === true) run.to++;
  return run;
}

/** What a text calls whoever has a name, the nearest first. */
export function titlesBeside({ text, tokens, senses }: ReadText, name: number): readonly PatternMatch<Sense>[] {
  const beside = senses.filter(({ key, from, to }) => {
    if (!isTitle(key)) return false;
    const isBefore = name >= to;
    const between = isBefore ? tokens.slice(to, name) : tokens.slice(name + 1, from);
    const [start, end] = isBefore
      ? [tokens[to - 1]?.end, tokens[name]?.start]
      : [tokens[name]?.end, tokens[from]?.start];
    const isNear = isBefore
      ? between.length < REACH_OVER_PLACES &&
        between.filter(({ isCapital, isContent }) => isContent && !isCapital).length < REACH
      : from - name <= REACH && from > name;
    const marks = text.slice(start, end);
    return isNear && !APART.test(marks) && !TWICE.test(marks) && !between.some(({ key: word }) => JOINTS.has(word));
  });
  const distance = ({ from, to }: PatternMatch<Sense>) => (name >= to ? name - to : from - name);
  return beside.sort((a, b) => distance(a) - distance(b));
}

function isTitle(sense: Sense): boolean {
  return (
    !PASSING.has(sense) && (sense in occupationWords || sense === "mayor" || relationOf(sense, "mayor") === "otherKind")
  );
}

/** What somebody is beside an occupation. */
const PASSING: ReadonlySet<Sense> = new Set([
  "victim",
  "witness",
  "suspect",
  "member",
  "observer",
  "owner",
  "customer",
  "tenant",
  "volunteer",
  "employee",
  "candidate",
]);
