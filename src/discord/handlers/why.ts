import { type ButtonInteraction, MessageFlags } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { fillDeferred } from "../messages/respond.ts";
import { plainMessage } from "../render/layout.ts";
import { renderWhy } from "../render/why.ts";
import { ownerAt } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Why?": the scores behind an answer in plain words, for the person alone. */
export async function handleWhy(interaction: ButtonInteraction, { records, followUps }: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const words = wordsFor(interaction.locale);
  const record = await records.in(ownerAt(interaction)).ofMessage(interaction.message.id);
  const bodies = record === undefined ? [plainMessage(words.discord.notKept)] : renderWhy(record.answer, words);
  await fillDeferred(interaction, bodies, { ephemeral: true, followUps });
}
