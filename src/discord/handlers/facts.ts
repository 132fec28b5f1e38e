import type { ChatInputCommandInteraction } from "discord.js";
import { isFactKind } from "../commands.ts";
import { languageOfLocale, MESSAGES } from "../messages/index.ts";
import { plainMessage } from "../render/layout.ts";
import { whileDeferring } from "../respond.ts";
import type { Services } from "../services.ts";
import { showList } from "../show-list.ts";
import { keepList, type ListQuery } from "../shown-lists.ts";

/** /facts kind: the facts of one kind; dates in order of time. */
export async function handleFacts(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const deferred = interaction.deferReply();
  const { engine, newId, now, hashPerson } = services;
  const messages = MESSAGES[languageOfLocale(interaction.locale)];
  const kind = interaction.options.getString("kind");
  const query: ListQuery = isFactKind(kind) ? { kind } : {};
  const id = newId();
  const body = await whileDeferring(deferred, showList(engine, query, { messages, id, page: 0 }));
  await keepList(engine.documents, { id, person: hashPerson(interaction.user.id), createdAt: now(), query });
  await interaction.editReply(body ?? plainMessage(messages.facts.none));
}
