import type { AttributedArticle } from "../article/article.ts";
import { countryCode } from "../names/countries.ts";
import { foldName } from "../names/fold-name.ts";
import { sourceKey } from "../scope.ts";
import type { Steps } from "../steps.ts";
import type { FactMention, Source, SourceFact } from "../types.ts";

/** A fact over all sources, its mentions still spans: grouped by source, in the order in which the sources came. */
export interface MergedFact extends Omit<SourceFact, "mentions"> {
  readonly sources: readonly { readonly article: AttributedArticle; readonly mentions: readonly FactMention[] }[];
  /** How many mentions there are in all. */
  readonly count: number;
}

/** What the store keeps of one source, as far as facts go. */
export interface SourceFacts {
  readonly article: AttributedArticle;
  readonly facts: readonly SourceFact[];
}

/** So many facts are merged in one step: some milliseconds. */
const FACTS_A_STEP = 500;

/** One fact for the same kind and name in several sources; every quotation stays its own. First wording, role and value win. In steps. */
export function* mergeFacts(records: readonly SourceFacts[]): Steps<readonly MergedFact[]> {
  const merged = new Map<string, MergedFact>();
  let step = 0;
  for (const { article, facts } of records) {
    for (const fact of facts) {
      step += 1;
      if (step % FACTS_A_STEP === 0) yield;
      const key = `${fact.kind} ${identityOf(fact, article.source)}`;
      const known = merged.get(key);
      merged.set(key, known === undefined ? first(fact, article) : join(known, fact, article));
    }
  }
  return [...merged.values()];
}

/** In the order in which a list shows them: dates by time (undated last), all else most mentioned first, ties by name. */
export function sortFacts(facts: readonly MergedFact[]): readonly MergedFact[] {
  return [...facts].sort((a, b) => {
    if (a.kind === "date" && b.kind === "date" && a.value !== b.value)
      return compareText(a.value ?? UNDATED, b.value ?? UNDATED);
    return b.count - a.count || compareText(a.name, b.name);
  });
}

const UNDATED = "\uffff";

/** Quotations by the folded name of whoever says them, in the order of the facts. */
export type SaidBy = ReadonlyMap<string, readonly MergedFact[]>;

export function indexSpeakers(facts: readonly MergedFact[]): SaidBy {
  const said = new Map<string, MergedFact[]>();
  for (const fact of facts) {
    if (fact.kind !== "quotation" || fact.speaker === undefined) continue;
    const name = foldName(fact.speaker);
    const others = said.get(name);
    if (others === undefined) said.set(name, [fact]);
    else others.push(fact);
  }
  return said;
}

/** The quotations by a person or body, under any of its names. */
export function quotationsBy(said: SaidBy, speaker: MergedFact): readonly MergedFact[] {
  const names = new Set([speaker.name, ...speaker.variants].map(foldName));
  return [...names].flatMap((name) => said.get(name) ?? []);
}

function identityOf(fact: SourceFact, source: Source): string {
  const folded = foldName(fact.name);
  if (fact.kind === "quotation") return `${sourceKey(source.library, source.id)} ${fact.mentions[0]?.start ?? 0}`;
  if (fact.kind === "place") return countryCode(fact.name) ?? folded;
  if (fact.kind === "date") return fact.value ?? folded;
  return folded;
}

function first({ mentions, ...told }: SourceFact, article: AttributedArticle): MergedFact {
  return { ...told, sources: [{ article, mentions }], count: mentions.length };
}

function join(known: MergedFact, fact: SourceFact, article: AttributedArticle): MergedFact {
  const wordings = new Set([...known.variants, fact.name, ...fact.variants]);
  wordings.delete(known.name);
  const role = known.role ?? fact.role;
  const value = known.value ?? fact.value;
  return {
    ...known,
    ...(role !== undefined && { role }),
    ...(value !== undefined && { value }),
    variants: [...wordings],
    sources: [...known.sources, { article, mentions: fact.mentions }],
    count: known.count + fact.mentions.length,
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
