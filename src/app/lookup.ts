import { type AttributedArticle, paragraphOf, sentencesMeeting } from "../core/article/article.ts";
import { type FactIndex, indexFacts, searchFacts } from "../core/facts/lookup.ts";
import { indexSpeakers, type MergedFact, mergeFacts, quotationsBy, type SaidBy } from "../core/facts/merge.ts";
import { nearestFacts } from "../core/facts/nearest.ts";
import type { Shelf } from "../core/ports/catalog.ts";
import type { QuotedSpan } from "../core/quotes/cite-span.ts";
import type { Citation, Fact, FactMention } from "../core/types.ts";
import type { Knowledge } from "./answer/knowledge.ts";
import { createPause, finishInSlices } from "./pause.ts";
import { citeSpans } from "./quotes/cite-spans.ts";
import type { FactQuery, NamedFact } from "./types.ts";

/** So many facts are answered at most where the query does not say. */
const DEFAULT_LIMIT = 1000;

export interface FactLookup {
  find(query: FactQuery, knowledge: Pick<Knowledge, "shelf">): Promise<readonly Fact[]>;
  suggest(partial: string, limit: number, knowledge: Pick<Knowledge, "shelf">): Promise<readonly NamedFact[]>;
  nearest(name: string, limit: number, knowledge: Pick<Knowledge, "shelf">): Promise<readonly NamedFact[]>;
}

/** Looks facts up by name and kind, in slices: however many there are, the event loop goes on meanwhile. */
export function createFactLookup(): FactLookup {
  const indexes = new WeakMap<Shelf, Promise<FactIndexes>>();

  return {
    async find({ name = "", kind, limit = DEFAULT_LIMIT }, { shelf }) {
      const { all: index, said } = await indexesOf(shelf);
      const found = searchFacts(index, name, { limit, ...(kind === undefined ? {} : { kind }) });
      const pause = createPause();
      const told: Told[] = [];
      for (const fact of found) {
        told.push(tell(fact, said));
        await pause();
      }
      const quoted = told.flatMap(({ mentions, quotations }) => [...mentions, ...quotations]);
      const citations = await citeSpans(quoted);
      const cited = new Map(quoted.map((span, index) => [span, citations[index]]));
      const cite = (spans: readonly QuotedSpan[]) => spans.flatMap((span) => cited.get(span) ?? []);
      return told.map(({ fact, mentions, quotations }) => toFact(fact, cite(mentions), cite(quotations)));
    },

    async suggest(partial, limit, { shelf }) {
      return searchFacts((await indexesOf(shelf)).names, partial, { limit }).map(toNamed);
    },

    async nearest(name, limit, { shelf }) {
      return nearestFacts((await indexesOf(shelf)).names, name, limit).map(toNamed);
    },
  };

  /** Of one state of the store, made once. */
  function indexesOf(shelf: Shelf): Promise<FactIndexes> {
    const known = indexes.get(shelf) ?? readIndexes(shelf);
    indexes.set(shelf, known);
    return known;
  }
}

interface FactIndexes {
  readonly all: FactIndex;
  readonly said: SaidBy;
  /** Without quotations, which are no names to pick. */
  readonly names: FactIndex;
}

async function readIndexes({ records }: Shelf): Promise<FactIndexes> {
  const facts = await finishInSlices(mergeFacts(records));
  return {
    all: await finishInSlices(indexFacts(facts)),
    said: indexSpeakers(facts),
    names: await finishInSlices(indexFacts(facts.filter(({ kind }) => kind !== "quotation"))),
  };
}

function toNamed({ name, kind }: MergedFact): NamedFact {
  return { name, kind };
}

/** A fact and what is cited for it. */
interface Told {
  readonly fact: MergedFact;
  readonly mentions: readonly QuotedSpan[];
  readonly quotations: readonly QuotedSpan[];
}

function tell(fact: MergedFact, said: SaidBy): Told {
  const quotations = fact.kind === "quotation" ? [] : quotationsBy(said, fact).flatMap(quoteMentions);
  return { fact, mentions: quoteMentions(fact), quotations };
}

/** What is quoted for each mention: several in one sentence make one quote, all of them marked. */
function quoteMentions({ sources }: MergedFact): QuotedSpan[] {
  return sources.flatMap(({ article, mentions }) => {
    const quoted = new Map<number, QuotedSpan>();
    for (const mention of mentions) {
      const own = quoteMention(article, mention);
      if (own === undefined) continue;
      const { start, end } = own.span;
      const other = quoted.get(start);
      const highlights = [...(other?.highlights ?? []), ...own.highlights];
      quoted.set(start, { ...(other === undefined || end > other.span.end ? own : other), highlights });
    }
    return [...quoted.values()];
  });
}

/** The whole sentences of one paragraph that hold the mention, the mention marked. */
function quoteMention(article: AttributedArticle, mention: FactMention): QuotedSpan | undefined {
  const { from, to } = sentencesMeeting(article, mention);
  const touched = article.sentences.slice(from, to);
  const first = touched[0];
  const last = touched.findLast(({ block }) => block === first?.block);
  if (first === undefined || last === undefined) return undefined;
  return {
    article,
    span: { start: first.start, end: last.end },
    paragraph: paragraphOf(article, first),
    highlights: [{ start: mention.start, end: Math.min(mention.end, last.end) }],
  };
}

function toFact(
  { name, kind, role, speaker, value }: MergedFact,
  mentions: readonly Citation[],
  quotations: readonly Citation[],
): Fact {
  return {
    name,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(value === undefined ? {} : { value }),
    mentions,
    ...(quotations.length === 0 ? {} : { quotations }),
  };
}
