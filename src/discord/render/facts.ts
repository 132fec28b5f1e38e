import type { Citation, Fact, FactKind } from "../../core/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { FACT_QUOTES_PER_PAGE, FACTS_PER_PAGE, MAX_MESSAGE_TEXT, NOTE_ROOM } from "../limits.ts";
import type { Messages } from "../messages/types.ts";
import { citationBlock } from "./citation.ts";
import { KIND_ICONS } from "./icons.ts";
import { type Button, button, layOut, type MessageBody, paginate, plainMessage } from "./layout.ts";

export interface PageView {
  readonly messages: Messages;
  /** Id under which the list's query is kept for its buttons. */
  readonly id: string;
  /** From 0; one past the end shows the last. */
  readonly page: number;
}

/** Facts that share a name: each with its kind and role, quotations by a person apart from mentions, one page of them. */
export function renderFacts(facts: readonly Fact[], view: PageView): MessageBody {
  return renderPage(
    facts.flatMap((fact) => factBlocks(fact, view.messages)),
    FACT_QUOTES_PER_PAGE,
    view,
  );
}

/** All facts of one kind, or of all kinds: one page of the list. */
export function renderFactList(facts: readonly Fact[], kind: FactKind | undefined, view: PageView): MessageBody {
  const { messages } = view;
  if (facts.length === 0) return plainMessage(messages.facts.none);
  const title = kind === undefined ? messages.facts.all : `${KIND_ICONS[kind]} ${messages.facts.list[kind]}`;
  const heading = `**${title}**`;
  const items = facts.map((fact) => ({ headings: [heading], block: listBlock(fact, messages) }));
  return renderPage(items, kind === "quotation" ? FACT_QUOTES_PER_PAGE : FACTS_PER_PAGE, view);
}

/** A block below its headings, outermost first; each stands again where a page begins inside its section. */
interface Item {
  readonly headings: readonly string[];
  readonly block: string;
}

function renderPage(items: readonly Item[], perPage: number, { messages, id, page }: PageView): MessageBody {
  const headingRoom = Math.max(0, ...items.map((item) => item.headings.join("").length)) * perPage;
  const room = MAX_MESSAGE_TEXT - NOTE_ROOM - headingRoom;
  const fitting = items.filter((item) => item.block.length <= room);
  const pages = paginate(
    fitting.map((item) => item.block),
    { maxText: room, maxBlocks: perPage },
  );
  const shown = Math.min(page, pages.length - 1);
  const first = pages.slice(0, shown).reduce((count, blocks) => count + blocks.length, 0);
  const blocks = withHeadings(fitting.slice(first, first + (pages[shown]?.length ?? 0)));
  const left = shown === pages.length - 1 ? items.length - fitting.length : 0;
  const note = left > 0 ? [`-# ${messages.answer.dropped(left)}`] : [];
  const [body] = layOut(
    { blocks: [...blocks, ...note], buttons: [pageButtons(id, shown, pages.length, messages)] },
    messages,
  );
  return body ?? plainMessage(messages.facts.none);
}

function withHeadings(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ headings, block }, index) => {
    const above = items[index - 1]?.headings ?? [];
    const firstNew = headings.findIndex((heading, level) => heading !== above[level]);
    return firstNew === -1 ? [block] : [...headings.slice(firstNew), block];
  });
}

function pageButtons(id: string, page: number, pages: number, messages: Messages): readonly Button[] {
  if (pages < 2) return [];
  const { previous, next, page: position } = messages.buttons;
  const last = pages - 1;
  return [
    button(encodeCustomId({ action: "page", id, page: Math.max(0, page - 1) }), previous, { disabled: page === 0 }),
    // Nothing to press, only where one is: its page number must differ from those of its neighbours.
    button(encodeCustomId({ action: "page", id, page: pages }), position(page + 1, pages), { disabled: true }),
    button(encodeCustomId({ action: "page", id, page: Math.min(last, page + 1) }), next, { disabled: page === last }),
  ];
}

function factBlocks(fact: Fact, messages: Messages): readonly Item[] {
  const name = escapeInline(fact.name);
  const about = [messages.facts.kinds[fact.kind], fact.role, fact.speaker, fact.value]
    .filter((part) => part !== undefined)
    .map(escapeInline);
  const title = `${KIND_ICONS[fact.kind]} **${name}** · ${about.join(" · ")}`;
  const quotations = fact.quotations ?? [];
  const several = new Set([...fact.mentions, ...quotations].map((citation) => citation.source)).size > 1;
  const section = (label: string, citations: readonly Citation[]): readonly Item[] =>
    bySource(citations).map((citation) => ({
      headings: [title, `${label}${several ? ` · *${escapeInline(citation.title)}*` : ""}`],
      block: citationBlock(citation, messages),
    }));
  if (quotations.length === 0) return section(messages.facts.mentions(fact.mentions.length), fact.mentions);
  return [
    ...section(messages.facts.quotationsBy(name), quotations),
    ...section(messages.facts.mentionsOf(name), fact.mentions),
  ];
}

/** Citations of one source together, sources in the order of their first. */
function bySource(citations: readonly Citation[]): readonly Citation[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) groups.set(citation.source, [...(groups.get(citation.source) ?? []), citation]);
  return [...groups.values()].flat();
}

function listBlock(fact: Fact, messages: Messages): string {
  const [first] = fact.mentions;
  if (fact.kind === "quotation" && first !== undefined) return quotationBlock(fact, first, messages);
  const value = fact.value === undefined ? [] : [escapeInline(fact.value)];
  const role = fact.role === undefined ? "" : `, ${escapeInline(fact.role)}`;
  const name = `**${escapeInline(fact.name)}**${role}`;
  const where = fact.mentions.length === 1 && first ? messages.answer.paragraph(first.paragraph) : undefined;
  return `- ${[...(fact.kind === "date" ? value : []), name, ...(fact.kind === "date" ? [] : value), where ?? messages.facts.mentions(fact.mentions.length)].join(" · ")}`;
}

function quotationBlock(fact: Fact, citation: Citation, messages: Messages): string {
  const speaker = fact.speaker;
  const attributed =
    citation.attribution === undefined && speaker !== undefined
      ? { ...citation, attribution: { name: speaker, start: citation.start, end: citation.start } }
      : citation;
  return citationBlock(attributed, messages);
}
