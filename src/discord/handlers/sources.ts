import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { languageOfLocale, MESSAGES } from "../messages/index.ts";
import { renderSources } from "../render/sources.ts";
import { fillDeferred } from "../respond.ts";
import type { Services } from "../services.ts";

/** /sources: the articles that the bot knows. */
export async function handleSources(interaction: ChatInputCommandInteraction, { engine }: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const messages = MESSAGES[languageOfLocale(interaction.locale)];
  await fillDeferred(interaction, renderSources(await engine.sources(), messages), { ephemeral: true });
}
