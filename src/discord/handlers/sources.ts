import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { openList } from "../messages/show-list.ts";
import type { Services } from "../services.ts";

/** /sources: the articles that the bot knows. */
export async function handleSources(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const deferred = interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await openList(interaction, services, { query: { list: "sources" }, deferred });
}
