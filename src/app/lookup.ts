import { type Article, paragraphOf, sentencesMeeting } from "../core/article.ts";
import { citeSpan } from "../core/cite-span.ts";
import { type FactIndex, indexFacts, searchFacts } from "../core/facts/lookup.ts";
import { type MergedFact, mergeFacts, quotationsBy } from "../core/facts/merge.ts";
import type { Shelf } from "../core/ports/catalog.ts";
import type { Citation, Fact, FactMention } from "../core/types.ts";
import type { Knowledge } from "./knowledge.ts";
import type { FactQuery, ScopedEngine } from "./types.ts";

/** So many facts are answered at most where the query does not say. */
const DEFAULT_LIMIT = 1000;

export interface FactLookup {
  find(query: FactQuery, knowledge: Pick<Knowledge, "shelf">): readonly Fact[];
  suggest(
    partial: string,
    limit: number,
    knowledge: Pick<Knowledge, "shelf">,
  ): Awaited<ReturnType<ScopedEngine["suggestFacts"]>>;
}

/** Looks facts up by name and kind; they are indexed over the sources once for each state of the store. */
export function createFactLookup(): FactLookup {
  const indexes = new WeakMap<Shelf, FactIndexes>();

  return {
    find({ name = "", kind, limit = DEFAULT_LIMIT }, knowledge) {
      const { all: index } = indexesOf(knowledge.shelf);
      const found = searchFacts(index, name, { limit, ...(kind === undefined ? {} : { kind }) });
      return found.map((fact) => toFact(fact, index));
    },

    suggest(partial, limit, knowledge) {
      return searchFacts(indexesOf(knowledge.shelf).names, partial, { limit }).map(({ name, kind }) => ({
        name,
        kind,
      }));
    },
  };

  function indexesOf(shelf: Shelf): FactIndexes {
    let found = indexes.get(shelf);
    if (found === undefined) {
      const facts = mergeFacts(shelf.records);
      found = { all: indexFacts(facts), names: indexFacts(facts.filter(({ kind }) => kind !== "quotation")) };
      indexes.set(shelf, found);
    }
    return found;
  }
}

interface FactIndexes {
  readonly all: FactIndex;
  /** Without quotations, which are no names to pick. */
  readonly names: FactIndex;
}

function toFact(fact: MergedFact, index: FactIndex): Fact {
  const { name, kind, role, speaker, value } = fact;
  const quotations = kind === "quotation" ? [] : quotationsBy(index.facts, fact).flatMap(citeMentions);
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(value === undefined ? {} : { value }),
    mentions: citeMentions(fact),
    ...(quotations.length === 0 ? {} : { quotations }),
  };
}

/** A citation for each mention; several in one sentence make one, all of them marked. */
function citeMentions({ sources }: MergedFact): Citation[] {
  return sources.flatMap(({ article, mentions }) => {
    const cited = new Map<number, Citation>();
    for (const mention of mentions) {
      const citation = citeMention(article, mention);
      if (citation === undefined) continue;
      const other = cited.get(citation.start);
      const highlights = [...(other?.highlights ?? []), ...citation.highlights];
      cited.set(
        citation.start,
        other === undefined || citation.end > other.end ? { ...citation, highlights } : { ...other, highlights },
      );
    }
    return [...cited.values()];
  });
}

/** The whole sentences of one paragraph that hold the mention, the mention marked. */
function citeMention(article: Article, mention: FactMention): Citation | undefined {
  const { from, to } = sentencesMeeting(article, mention);
  const touched = article.sentences.slice(from, to);
  const first = touched[0];
  const last = touched.findLast(({ block }) => block === first?.block);
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return citeSpan({
    article,
    span,
    paragraph: paragraphOf(article, first),
    highlights: [{ start: mention.start, end: Math.min(mention.end, last.end) }],
  });
}
