import type { ChatInputCommandInteraction } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { replyPrivately } from "../messages/respond.ts";
import { renderHelp } from "../render/help.ts";
import type { Services } from "../services.ts";

/** /help: what the bot does, and what it keeps. */
export async function handleHelp(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  const help = renderHelp(interaction.client.user.id, wordsFor(interaction.locale), services);
  await replyPrivately(interaction, help);
}
