import type { ChatInputCommandInteraction } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { plainMessage } from "../render/layout.ts";
import { replyPrivately } from "../respond.ts";
import type { Services } from "../services.ts";

/** /help: what the bot does, and what it keeps. */
export async function handleHelp(interaction: ChatInputCommandInteraction, { settings }: Services): Promise<void> {
  const { help } = wordsFor(interaction.locale).discord;
  const mention = `<@${interaction.client.user.id}>`;
  await replyPrivately(interaction, plainMessage(...help({ mention, retentionDays: settings.retentionDays })));
}
