import type { ChatInputCommandInteraction } from "discord.js";
import type { Engine } from "../app/types.ts";
import type { Citation, Fact } from "../core/types.ts";
import { inBackground } from "../service/background.ts";
import { languageOfLocale, WORDS } from "../service/words/index.ts";
import { renderFactList, renderFacts } from "./render/facts.ts";
import { hasButtons, type MessageBody } from "./render/layout.ts";
import type { PageView } from "./render/pages.ts";
import { renderSources } from "./render/sources.ts";
import { whileDeferring } from "./respond.ts";
import type { Services } from "./services.ts";
import { keepList, type ListQuery } from "../service/shown-lists.ts";
import { findVerbatim } from "../app/verbatim.ts";

/** Fills an interaction that is being deferred with the first page of a list; false when there is none, as no fact has that name. */
export async function openList(
  interaction: ChatInputCommandInteraction,
  { engine, newId, now, hashPerson, forgotten, log }: Services,
  { query, deferred }: { readonly query: ListQuery; readonly deferred: Promise<unknown> },
): Promise<boolean> {
  const id = newId();
  const view = { words: WORDS[languageOfLocale(interaction.locale)], id, page: 0 };
  const startedAt = now();
  const body = await whileDeferring(deferred, showList(engine, query, view));
  if (body === undefined) return false;
  const kept = { id, person: hashPerson(interaction.user.id), createdAt: now(), query };
  if (hasButtons(body) && !forgotten.since(kept.person, startedAt))
    inBackground(keepList(engine.documents, kept), log, "keep a list");
  await interaction.editReply(body);
  return true;
}

/** One page of the list that a query gives; undefined when no fact has that name. */
export async function showList(
  engine: Pick<Engine, "facts" | "sources" | "verify">,
  query: ListQuery,
  view: PageView,
): Promise<MessageBody | undefined> {
  switch (query.list) {
    case "fact": {
      // A name without a letter or digit would find any fact.
      if (!/[\p{L}\p{N}]/u.test(query.name)) return undefined;
      const find = async () => ofOneName(await engine.facts({ name: query.name }));
      const facts = await findVerbatim(engine, find, (found) => found.flatMap(citationsOf));
      return facts.length === 0 ? undefined : renderFacts(facts, view);
    }
    case "facts": {
      const find = () => engine.facts(query.kind === undefined ? {} : { kind: query.kind });
      const facts = await findVerbatim(engine, find, (found) => found.flatMap(quotedInList));
      return renderFactList(facts, query.kind, view);
    }
    case "sources":
      return renderSources(await engine.sources(), view);
  }
}

/** The nearest fact, with all that bear the same name. */
function ofOneName(facts: readonly Fact[]): readonly Fact[] {
  const [nearest] = facts;
  return nearest === undefined ? [] : facts.filter((fact) => fact.name === nearest.name);
}

/** In a list only quotations are shown in their own words. */
function quotedInList(fact: Fact): readonly Citation[] {
  return fact.kind === "quotation" ? citationsOf(fact) : [];
}

function citationsOf({ mentions, quotations = [] }: Fact): readonly Citation[] {
  return [...mentions, ...quotations];
}
