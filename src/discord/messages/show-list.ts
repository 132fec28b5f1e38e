import type { ChatInputCommandInteraction } from "discord.js";
import type { ScopedEngine } from "../../app/types.ts";
import { inBackground } from "../../service/background.ts";
import { findList } from "../../service/find-list.ts";
import { keepList, type ListQuery } from "../../service/shown/shown-lists.ts";
import { languageOf, WORDS } from "../../service/words/index.ts";
import { renderFactList, renderFacts } from "../render/facts.ts";
import { hasButtons, type MessageBody } from "../render/layout.ts";
import type { PageView } from "../render/pages.ts";
import { renderSources } from "../render/sources.ts";
import { scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";
import { whileDeferring } from "./respond.ts";

/** Fills an interaction that is being deferred with the first page of a list; false when there is none, as no fact has that name. */
export async function openList(
  interaction: ChatInputCommandInteraction,
  services: Services,
  { query, deferred }: { readonly query: ListQuery; readonly deferred: Promise<unknown> },
): Promise<boolean> {
  const { newId, now, hashPerson, forgotten, log } = services;
  const id = newId();
  const language = languageOf(interaction.locale);
  const view = { words: WORDS[language], id, page: 0 };
  const startedAt = now();
  const asked = scopeOf(interaction, services).then(async (scope) => {
    const engine = services.engine.in(scope);
    return { engine, body: await showList(engine, query, view) };
  });
  const { engine, body } = await whileDeferring(deferred, asked);
  if (body === undefined) return false;
  const kept = { id, person: hashPerson(interaction.user.id), createdAt: now(), query, language };
  if (hasButtons(body))
    inBackground(
      forgotten.keep({ person: kept.person, startedAt }, () => keepList(engine.documents, kept)),
      log,
      "keep a list",
    );
  await interaction.editReply(body);
  return true;
}

/** One page of the list that a query gives; undefined when no fact has that name. */
export async function showList(
  engine: Pick<ScopedEngine, "facts" | "sources">,
  query: ListQuery,
  view: PageView,
): Promise<MessageBody | undefined> {
  const found = await findList(engine, query);
  switch (found.list) {
    case "fact":
      return found.facts.length === 0 ? undefined : renderFacts(found.facts, view);
    case "facts":
      return renderFactList(found.facts, found.kind, view);
    case "sources":
      return renderSources(found.sources, view);
  }
}
