import type { Alignment } from "../align.ts";
import type { ReadText } from "../read-text.ts";
import { tokenSpan } from "./compare-numbers.ts";
import { isPlace, namesIn, namesOfBoth } from "./compare-stand-ins.ts";
import type { Difference } from "./difference.ts";

/** A word is in a clause from this strength of its link on. */
const LINKED = 0.6;
/** What is said of a name stands in another clause than the name where so many of its words do, and so great a share of them. */
const MIN_WORDS = 2;
const SHARE = 0.75;
const MAX_NAME_WORDS = 4;

/**
 * "Ada sits in the hall, while Bruno sits in the garden", of a statement that has Ada in the garden: a name of the statement that the sentence
 * has in one clause, beside the one name of the clause that has the rest of the statement.
 */
export function compareClauses(alignment: Alignment): readonly Difference[] {
  const { said, source, links } = alignment;
  const clauses = clausesOf(source);
  if (clauses.at(-1) === 0) return [];
  const names = namesOfBoth(alignment);
  const isOfName = (index: number) => names.some(({ from, to }) => from <= index && index < to);
  const clauseAt = (index: number) => clauses[links[index]?.to ?? -1];
  const words = said.tokens.flatMap(({ isContent }, index) =>
    isContent && !isOfName(index) && (links[index]?.strength ?? 0) >= LINKED ? [index] : [],
  );
  const [first] = names;
  // "Marine Le Pen" is two, over a small word.
  const only = first && { from: first.from, to: names.at(-1)?.to ?? first.to };
  if (only === undefined || only.to - only.from > MAX_NAME_WORDS || words.length < MIN_WORDS) return [];
  const own = clauseAt(only.from);
  const elsewhere = [...new Set(clauses)].find(
    (clause) => clause !== own && words.filter((index) => clauseAt(index) === clause).length >= SHARE * words.length,
  );
  if (elsewhere === undefined) return [];
  const used = new Set(links.flatMap((link) => (link?.isSpelled === true ? [link.to] : [])));
  const others = namesIn(source).filter(
    ({ from, to }) =>
      clauses[from] === elsewhere &&
      !Array.from({ length: to - from }, (_, at) => from + at).some((at) => used.has(at)),
  );
  const alike = others.filter((other) => isPlace(source, other) === isPlace(said, only));
  const [other] = alike;
  return other === undefined || alike.length > 1
    ? []
    : [{ kind: "standIn", said: tokenSpan(said, only), source: tokenSpan(source, other) }];
}

/** For each word the number of its clause: a semicolon ends one, and so does what sets two against each other. */
function clausesOf({ text, tokens, markers }: ReadText): readonly number[] {
  let clause = 0;
  return tokens.map(({ start }, index) => {
    const isCut = index > 0 && text.slice(tokens[index - 1]?.end, start).includes(";");
    if (isCut || (index > 0 && markers.some(({ key, from }) => key === "whereas" && from === index))) clause++;
    return clause;
  });
}
