import type { ChatInputCommandInteraction } from "discord.js";
import type { Engine } from "../app/types.ts";
import type { Citation, Fact } from "../core/types.ts";
import { languageOfLocale, MESSAGES } from "./messages/index.ts";
import { renderFactList, renderFacts } from "./render/facts.ts";
import type { MessageBody } from "./render/layout.ts";
import type { PageView } from "./render/pages.ts";
import { renderSources } from "./render/sources.ts";
import { whileDeferring } from "./respond.ts";
import type { Services } from "./services.ts";
import { keepList, type ListQuery } from "./shown-lists.ts";
import { assertVerbatim } from "./verbatim.ts";

/** Fills an interaction that is being deferred with the first page of a list; false when there is none, as no fact has that name. */
export async function openList(
  interaction: ChatInputCommandInteraction,
  { engine, newId, now, hashPerson }: Services,
  { query, deferred }: { readonly query: ListQuery; readonly deferred: Promise<unknown> },
): Promise<boolean> {
  const id = newId();
  const view = { messages: MESSAGES[languageOfLocale(interaction.locale)], id, page: 0 };
  const body = await whileDeferring(deferred, showList(engine, query, view));
  if (body === undefined) return false;
  await keepList(engine.documents, { id, person: hashPerson(interaction.user.id), createdAt: now(), query });
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
      const facts = ofOneName(await engine.facts({ name: query.name }));
      await assertVerbatim(engine, facts.flatMap(citationsOf));
      return facts.length === 0 ? undefined : renderFacts(facts, view);
    }
    case "facts": {
      const facts = await engine.facts(query.kind === undefined ? {} : { kind: query.kind });
      const quotations = facts.filter(({ kind }) => kind === "quotation");
      await assertVerbatim(engine, quotations.flatMap(citationsOf));
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

function citationsOf({ mentions, quotations = [] }: Fact): readonly Citation[] {
  return [...mentions, ...quotations];
}
