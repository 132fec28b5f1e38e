import type { Citation, Fact, FactKind } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { FACT_QUOTES_PER_PAGE, FACTS_PER_PAGE } from "../limits.ts";
import { citationBlock } from "./citation.ts";
import { KIND_ICONS } from "./icons.ts";
import { type MessageBody, plainMessage } from "./layout.ts";
import { type Item, type PageView, renderPage } from "./pages.ts";

/** Facts that share a name: each with its kind and role, quotations by a person apart from mentions, one page of them. */
export function renderFacts(facts: readonly Fact[], view: PageView): MessageBody {
  return renderPage(
    facts.flatMap((fact) => factBlocks(fact, view.words)),
    FACT_QUOTES_PER_PAGE,
    view,
  );
}

/** All facts of one kind, or of all kinds: one page of the list. */
export function renderFactList(facts: readonly Fact[], kind: FactKind | undefined, view: PageView): MessageBody {
  const { words } = view;
  if (facts.length === 0) return plainMessage(words.facts.none);
  const title = kind === undefined ? words.facts.all : `${KIND_ICONS[kind]} ${words.facts.list[kind]}`;
  const heading = `**${title}**`;
  const items = facts.map((fact) => ({ headings: [heading], block: listBlock(fact, words) }));
  return renderPage(items, kind === "quotation" ? FACT_QUOTES_PER_PAGE : FACTS_PER_PAGE, view);
}

function factBlocks(fact: Fact, words: Words): readonly Item[] {
  const name = escapeInline(fact.name);
  const about = [words.facts.kinds[fact.kind], fact.role, fact.speaker, valueBeside(fact)]
    .filter((part) => part !== undefined)
    .map(escapeInline);
  const title = `${KIND_ICONS[fact.kind]} **${name}** · ${about.join(" · ")}`;
  const quotations = fact.quotations ?? [];
  const several = new Set([...fact.mentions, ...quotations].map((citation) => citation.source)).size > 1;
  const section = (label: string, citations: readonly Citation[]): readonly Item[] =>
    bySource(citations).map((citation) => ({
      headings: [title, `${label}${several ? ` · *${escapeInline(citation.title)}*` : ""}`],
      block: citationBlock(citation, words),
    }));
  if (quotations.length === 0) return section(words.facts.mentions(fact.mentions.length), fact.mentions);
  return [
    ...section(words.facts.quotationsBy(name), quotations),
    ...section(words.facts.mentionsOf(name), fact.mentions),
  ];
}

/** The ISO date or number, when it says more than the name. */
function valueBeside({ name, value }: Fact): string | undefined {
  return value === name ? undefined : value;
}

/** Citations of one source together, sources in the order of their first. */
function bySource(citations: readonly Citation[]): readonly Citation[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) groups.set(citation.source, [...(groups.get(citation.source) ?? []), citation]);
  return [...groups.values()].flat();
}

function listBlock(fact: Fact, words: Words): string {
  const [first] = fact.mentions;
  if (fact.kind === "quotation" && first !== undefined) return quotationBlock(fact, first, words);
  const known = valueBeside(fact);
  const value = known === undefined ? [] : [escapeInline(known)];
  const role = fact.role === undefined ? "" : `, ${escapeInline(fact.role)}`;
  const name = `**${escapeInline(fact.name)}**${role}`;
  const { length } = fact.mentions;
  const where = first && length === 1 ? words.answer.paragraph(first.paragraph) : words.facts.mentions(length);
  return `- ${[...(fact.kind === "date" ? [...value, name] : [name, ...value]), where].join(" · ")}`;
}

function quotationBlock(fact: Fact, citation: Citation, words: Words): string {
  const speaker = fact.speaker;
  const attributed =
    citation.attribution === undefined && speaker !== undefined
      ? { ...citation, attribution: { name: speaker, start: citation.start, end: citation.start } }
      : citation;
  return citationBlock(attributed, words);
}
