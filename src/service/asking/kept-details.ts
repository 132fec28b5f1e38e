import type { MetadataFact } from "../../core/types.ts";
import { formatDate } from "../shown/format-value.ts";
import type { Words } from "../words/types.ts";

/** What is kept with one article beside its text. */
export interface KeptDetails {
  readonly title: string;
  /** Fields that are stated, as the language words them. */
  readonly stated: readonly { readonly label: string; readonly value: string }[];
  /** A sentence for each that is not. */
  readonly unstated: readonly string[];
}

/** What is kept with articles and no quote gives, by article; where none states anything, the sentences that say so alone. */
export function keptDetails(
  facts: readonly MetadataFact[],
  words: Words,
): { readonly articles: readonly KeptDetails[]; readonly nowhere: readonly string[] } {
  const shown = facts.filter(({ isQuoted }) => isQuoted !== true);
  const articles = bySource(shown).map((each) => detailsOf(each, words));
  if (articles.some(({ stated }) => stated.length > 0)) return { articles, nowhere: [] };
  return { articles: [], nowhere: [...new Set(articles.flatMap(({ unstated }) => unstated))] };
}

function detailsOf(facts: readonly MetadataFact[], { answer, locale }: Words): KeptDetails {
  return {
    title: facts[0]?.title ?? "",
    stated: facts.flatMap(({ field, value }) =>
      value === undefined
        ? []
        : [{ label: answer.fields[field], value: field === "published" ? formatDate(value, locale) : value }],
    ),
    unstated: facts.flatMap(({ field, value }) => (value === undefined ? [answer.unstated[field]] : [])),
  };
}

function bySource(facts: readonly MetadataFact[]): readonly (readonly MetadataFact[])[] {
  const groups = new Map<string, MetadataFact[]>();
  for (const fact of facts) groups.set(fact.source, [...(groups.get(fact.source) ?? []), fact]);
  return [...groups.values()];
}
