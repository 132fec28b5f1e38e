import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { keepFeedback, keepMarked } from "../../service/asking/feedback.ts";
import { wordsFor } from "../../service/words/index.ts";
import { plainMessage } from "../render/layout.ts";
import { REASON_FIELD, reasonForm } from "../render/reason-form.ts";
import { ownerAt } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Helpful". */
export async function handleHelpful(
  interaction: ButtonInteraction,
  services: Services,
  receipt: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await keepFeedback(services, {
    ...ownerAt(interaction),
    person: services.hashPerson(interaction.user.id),
    receipt,
    helpful: true,
  });
  await interaction.editReply(plainMessage(wordsFor(interaction.locale).discord.feedback.thanks));
}

/** "Not helpful": asks for the reason. */
export async function handleUnhelpful(interaction: ButtonInteraction, receipt: string): Promise<void> {
  await interaction.showModal(reasonForm(receipt, wordsFor(interaction.locale)));
}

/** The reason, sent. */
export async function handleReason(
  interaction: ModalSubmitInteraction,
  services: Services,
  receipt: string,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { owner } = ownerAt(interaction);
  const reason = interaction.fields.getTextInputValue(REASON_FIELD).trim();
  await keepFeedback(services, {
    owner,
    person: services.hashPerson(interaction.user.id),
    receipt,
    helpful: false,
    reason,
  });
  const record = interaction.message && (await services.records.in({ owner }).ofMessage(interaction.message.id));
  if (record?.answer.receipt === receipt) await keepMarked(services, owner, record);
  await interaction.editReply(plainMessage(wordsFor(interaction.locale).discord.feedback.noted));
}
