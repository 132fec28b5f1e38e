import { type ButtonInteraction, PermissionFlagsBits } from "discord.js";
import type { AnswerRecord } from "../../service/asking/answer-records.ts";
import { wordsFor } from "../../service/words/index.ts";
import { classifyApiError } from "../api-errors.ts";
import { replyPrivately } from "../messages/respond.ts";
import { deleteMessage } from "../messages/send-message.ts";
import { plainMessage } from "../render/layout.ts";
import { ownerAt } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Dismiss": removes an answer with all its messages, for its asker or who may manage messages. */
export async function handleDismiss(interaction: ButtonInteraction, services: Services): Promise<void> {
  const { dismiss } = wordsFor(interaction.locale).discord;
  const record = await services.records.in(ownerAt(interaction)).ofMessage(interaction.message.id);
  if (!mayDismiss(interaction, record, services)) {
    await replyPrivately(interaction, plainMessage(dismiss.notYours));
    return;
  }
  await interaction.deferUpdate();
  const others = (record?.messageIds ?? []).filter((id) => id !== interaction.message.id);
  try {
    // First what needs a permission: while it stands, so does the message with the button.
    if (interaction.channel !== null) for (const id of others) await deleteMessage(interaction.channel, id);
  } catch (error) {
    if (classifyApiError(error) !== "forbidden") throw error;
    await replyPrivately(interaction, plainMessage(dismiss.forbidden));
    return;
  }
  await interaction.deleteReply();
  if (record !== undefined) await services.records.in(ownerAt(interaction)).remove(record);
}

function mayDismiss(
  interaction: ButtonInteraction,
  record: AnswerRecord | undefined,
  { hashPerson }: Services,
): boolean {
  const { user, memberPermissions, message } = interaction;
  if (memberPermissions?.has(PermissionFlagsBits.ManageMessages) || interaction.guildId === null) return true;
  if (record !== undefined) return record.asker === hashPerson(user.id);
  const asker = message.interactionMetadata?.user ?? message.mentions.repliedUser;
  return asker?.id === user.id;
}
