import type { ButtonInteraction } from "discord.js";
import { languageOfLocale, MESSAGES } from "../messages/index.ts";
import { plainMessage } from "../render/layout.ts";
import { replyPrivately } from "../respond.ts";
import type { Services } from "../services.ts";
import { showList } from "../show-list.ts";
import { readList } from "../shown-lists.ts";

/** Turns the page of a list of facts. */
export async function handlePage(
  interaction: ButtonInteraction,
  { engine }: Services,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<void> {
  const messages = MESSAGES[languageOfLocale(interaction.locale)];
  const query = await readList(engine.documents, id);
  if (query === undefined) {
    await replyPrivately(interaction, plainMessage(messages.refusals.notKept));
    return;
  }
  await interaction.deferUpdate();
  const body = await showList(engine, query, { messages, id, page });
  await interaction.editReply(body ?? plainMessage(messages.facts.none));
}
