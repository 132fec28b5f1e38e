import { sourceKey } from "../../core/scope.ts";
import type { Citation, Fact, FactKind } from "../../core/types.ts";
import { factValue } from "../../service/shown/fact-value.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { FACT_QUOTES_PER_PAGE, FACTS_PER_PAGE } from "../limits.ts";
import { originLine, placedQuote } from "./citation.ts";
import { KIND_ICONS } from "./icons.ts";
import { type MessageBody, plainMessage } from "./layout.ts";
import { type Item, type PageView, renderPage } from "./pages.ts";

/** Facts that share a name: each with its kind and role, quotations by a person apart from mentions, each sentence once; one page of them. */
export function renderFacts(facts: readonly Fact[], view: PageView): MessageBody {
  const shown = new Set<string>();
  return renderPage(
    facts.flatMap((fact) => cardItems(fact, view.words, shown)),
    FACT_QUOTES_PER_PAGE,
    view,
  );
}

/** All facts of one kind, or of all kinds: one page of the list. */
export function renderFactList(facts: readonly Fact[], kind: FactKind | undefined, view: PageView): MessageBody {
  const { words } = view;
  if (facts.length === 0) return plainMessage(words.facts.none);
  const heading = `## ${kind === undefined ? words.facts.all : `${KIND_ICONS[kind]} ${words.facts.list[kind]}`}`;
  const isOneArticle = articlesOf(facts.flatMap(({ mentions }) => mentions)).length === 1;
  const items = facts.map(
    (fact) => quotationItem(fact, heading) ?? { headings: [heading], block: listLine(fact, isOneArticle, words) },
  );
  return renderPage(items, kind === "quotation" ? FACT_QUOTES_PER_PAGE : FACTS_PER_PAGE, view);

  function quotationItem(fact: Fact, above: string): Item | undefined {
    const [citation] = fact.mentions;
    if (fact.kind !== "quotation" || citation === undefined) return undefined;
    return quoteItem(citation.attribution === undefined ? saidBy(fact, citation) : citation, [above], words);
  }
}

/** No fact has the name: says so, with the names that are written most like it. */
export function renderUnknownFact(
  name: string,
  nearest: readonly Pick<Fact, "name" | "kind">[],
  { facts }: Words,
): MessageBody {
  const names = nearest.map((fact) => `- ${KIND_ICONS[fact.kind]} **${escapeInline(fact.name)}**`);
  const block = [facts.unknown(escapeInline(name)), ...(names.length === 0 ? [] : [`-# ${facts.nearest}`, ...names])];
  return plainMessage(block.join("\n"));
}

function cardItems(fact: Fact, words: Words, shown: Set<string>): readonly Item[] {
  const name = escapeInline(fact.name);
  const about = [words.facts.kinds[fact.kind], fact.role, fact.speaker, factValue(fact, words.locale)]
    .filter((part) => part !== undefined)
    .map(escapeInline);
  const { quotations = [], mentions } = fact;
  const title = `## ${KIND_ICONS[fact.kind]} ${name}\n-# ${about.join(" · ")}`;
  const isOneArticle = articlesOf([...quotations, ...mentions]).length === 1;
  const section = (heading: string | undefined, citations: readonly Citation[]): readonly Item[] => {
    const above = heading === undefined ? [] : [`### ${heading}`];
    return bySource(citations.filter((citation) => isFirst(citation, shown))).map((citation) => {
      const [origin, block] = [originLine(citation), placedQuote(citation, words)];
      return { headings: isOneArticle ? [title, origin, ...above] : [title, ...above, origin], block };
    });
  };
  if (quotations.length === 0) return section(undefined, mentions);
  // The heading says who speaks.
  const own = quotations.map(({ attribution: _, ...citation }) => citation);
  return [...section(words.facts.quotationsBy(name), own), ...section(words.facts.mentionsOf(name), mentions)];
}

/** Whether a sentence was not shown before, which it is now. */
function isFirst({ library, source, start }: Citation, shown: Set<string>): boolean {
  const key = `${sourceKey(library, source)}\n${start}`;
  if (shown.has(key)) return false;
  shown.add(key);
  return true;
}

/** The quote below its article, which is named once for all that stand below it. */
function quoteItem(citation: Citation, headings: readonly string[], words: Words): Item {
  return { headings: [...headings, originLine(citation)], block: placedQuote(citation, words) };
}

/** Citations of one source together, sources in the order of their first. */
function bySource(citations: readonly Citation[]): readonly Citation[] {
  return articlesOf(citations).flat();
}

function articlesOf(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = sourceKey(citation.library, citation.source);
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()];
}

function listLine(fact: Fact, isOneArticle: boolean, words: Words): string {
  const role = fact.role === undefined ? [] : [fact.role];
  const value = factValue(fact, words.locale) ?? [];
  const articles = articlesOf(fact.mentions);
  const titles = isOneArticle ? [] : titlesOf(articles, words);
  const [first] = fact.mentions;
  const count = fact.mentions.length;
  const where = first && count === 1 ? words.answer.paragraph(first.paragraph) : words.facts.mentions(count);
  const details = [...role, ...[value].flat(), ...titles, where].map(escapeInline);
  return `- **${escapeInline(fact.name)}** · ${details.join(" · ")}`;
}

function titlesOf(articles: readonly (readonly Citation[])[], { facts }: Words): readonly string[] {
  const [first] = articles.flat();
  if (first === undefined) return [];
  return [articles.length === 1 ? first.title : facts.severalArticles(first.title, articles.length - 1)];
}

function saidBy({ speaker }: Fact, citation: Citation): Citation {
  if (speaker === undefined) return citation;
  return { ...citation, attribution: { name: speaker, start: citation.start, end: citation.start } };
}
