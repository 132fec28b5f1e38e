import { type ButtonInteraction, PermissionFlagsBits } from "discord.js";
import type { AnswerRecord } from "../answer-records.ts";
import { languageOfLocale, MESSAGES } from "../messages/index.ts";
import { plainMessage } from "../render/layout.ts";
import { replyPrivately } from "../respond.ts";
import { deleteMessage } from "../send-message.ts";
import type { Services } from "../services.ts";

/** "Dismiss": removes an answer with all its messages, for its asker or who may manage messages. */
export async function handleDismiss(interaction: ButtonInteraction, services: Services): Promise<void> {
  const record = await services.records.ofMessage(interaction.message.id);
  if (!mayDismiss(interaction, record, services)) {
    await replyPrivately(interaction, plainMessage(MESSAGES[languageOfLocale(interaction.locale)].dismiss.notYours));
    return;
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
  const others = (record?.messageIds ?? []).filter((id) => id !== interaction.message.id);
  if (interaction.channel !== null) {
    for (const id of others) await deleteMessage(interaction.channel, id);
  }
  if (record !== undefined) await services.records.remove(record);
}

function mayDismiss(
  interaction: ButtonInteraction,
  record: AnswerRecord | undefined,
  { hashPerson }: Services,
): boolean {
  const { user, memberPermissions, message } = interaction;
  if (memberPermissions?.has(PermissionFlagsBits.ManageMessages) || interaction.guildId === null) return true;
  return record === undefined ? message.interactionMetadata?.user.id === user.id : record.asker === hashPerson(user.id);
}
