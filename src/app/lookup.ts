import { setImmediate as nextTurn } from "node:timers/promises";
import { type AttributedArticle, paragraphOf, sentencesMeeting } from "../core/article.ts";
import { citeSpan } from "../core/cite-span.ts";
import { type FactIndex, indexFacts, searchFacts } from "../core/facts/lookup.ts";
import { indexSpeakers, type MergedFact, mergeFacts, quotationsBy, type SaidBy } from "../core/facts/merge.ts";
import { nearestFacts } from "../core/facts/nearest.ts";
import type { Shelf } from "../core/ports/catalog.ts";
import type { Citation, Fact, FactMention } from "../core/types.ts";
import type { Knowledge } from "./knowledge.ts";
import type { FactQuery, NamedFact } from "./types.ts";

/** So many facts are answered at most where the query does not say. */
const DEFAULT_LIMIT = 1000;

/** So many mentions are cited before the event loop gets its turn. */
const MENTIONS_A_SLICE = 200;

export interface FactLookup {
  /** Cites so many mentions at a time that the event loop goes on meanwhile. */
  find(query: FactQuery, knowledge: Pick<Knowledge, "shelf">): Promise<readonly Fact[]>;
  suggest(partial: string, limit: number, knowledge: Pick<Knowledge, "shelf">): readonly NamedFact[];
  nearest(name: string, limit: number, knowledge: Pick<Knowledge, "shelf">): readonly NamedFact[];
}

/** Looks facts up by name and kind; they are indexed over the sources once for each state of the store. */
export function createFactLookup(): FactLookup {
  const indexes = new WeakMap<Shelf, FactIndexes>();

  return {
    async find({ name = "", kind, limit = DEFAULT_LIMIT }, knowledge) {
      const { all: index, said } = indexesOf(knowledge.shelf);
      const found = searchFacts(index, name, { limit, ...(kind === undefined ? {} : { kind }) });
      const facts: Fact[] = [];
      let cited = 0;
      for (const fact of found) {
        facts.push(toFact(fact, said));
        cited += fact.count;
        if (cited < MENTIONS_A_SLICE) continue;
        cited = 0;
        await nextTurn();
      }
      return facts;
    },

    suggest(partial, limit, knowledge) {
      return searchFacts(indexesOf(knowledge.shelf).names, partial, { limit }).map(toNamed);
    },

    nearest(name, limit, knowledge) {
      return nearestFacts(indexesOf(knowledge.shelf).names, name, limit).map(toNamed);
    },
  };

  function indexesOf(shelf: Shelf): FactIndexes {
    let found = indexes.get(shelf);
    if (found === undefined) {
      const facts = mergeFacts(shelf.records);
      found = {
        all: indexFacts(facts),
        said: indexSpeakers(facts),
        names: indexFacts(facts.filter(({ kind }) => kind !== "quotation")),
      };
      indexes.set(shelf, found);
    }
    return found;
  }
}

function toNamed({ name, kind }: MergedFact): NamedFact {
  return { name, kind };
}

interface FactIndexes {
  readonly all: FactIndex;
  readonly said: SaidBy;
  /** Without quotations, which are no names to pick. */
  readonly names: FactIndex;
}

function toFact(fact: MergedFact, said: SaidBy): Fact {
  const { name, kind, role, speaker, value } = fact;
  const quotations = kind === "quotation" ? [] : quotationsBy(said, fact).flatMap(citeMentions);
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
function citeMention(article: AttributedArticle, mention: FactMention): Citation | undefined {
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
