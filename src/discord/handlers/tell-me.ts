import { type ButtonInteraction, MessageFlags } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { plainMessage } from "../render/layout.ts";
import { ownerAt, scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Tell me when there is an answer", under a refusal. */
export async function handleTellMe(interaction: ButtonInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { gaps, discord } = wordsFor(interaction.locale);
  const { guildId, channelId, message, user } = interaction;
  const record = await services.records.in(ownerAt(interaction)).ofMessage(message.id);
  if (record === undefined) {
    await interaction.editReply(plainMessage(discord.notKept));
    return;
  }
  if (guildId === null) {
    await interaction.editReply(plainMessage(gaps.tell.cannot));
    return;
  }
  const person = services.hashPerson(user.id);
  const { libraries } = await scopeOf(interaction, services);
  // An asker's own message is answered, so that Discord tells them; a thread of its own holds the refusal alone.
  const { questionId } = record;
  const isAskers = record.asker === person && questionId !== undefined && record.threadId === undefined;
  const messageId = isAskers ? questionId : message.id;
  await services.askers.wait(guildId, record, { channelId, messageId, isAskers, person, libraries });
  await interaction.editReply(plainMessage(gaps.tell.noted));
}
