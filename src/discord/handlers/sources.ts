import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import type { Services } from "../services.ts";
import { openList } from "../show-list.ts";

/** /sources: the articles that the bot knows. */
export async function handleSources(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const deferred = interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await openList(interaction, services, { query: { list: "sources" }, deferred });
}
