import { type ButtonInteraction, MessageFlags, type ModalSubmitInteraction } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { answerInteraction, passesCooldown } from "../messages/answer-interaction.ts";
import { ASK_FIELDS, askModal, EVERYBODY } from "../render/ask-panel.ts";
import type { Services } from "../services.ts";

/** The button of an Ask panel. */
export async function handleAskPressed(interaction: ButtonInteraction): Promise<void> {
  await interaction.showModal(askModal(wordsFor(interaction.locale)));
}

/** Its form, sent: as /ask. */
export async function handleAskForm(interaction: ModalSubmitInteraction, services: Services): Promise<void> {
  if (!(await passesCooldown(interaction, services, "command"))) return;
  const text = interaction.fields.getTextInputValue(ASK_FIELDS.question);
  const ephemeral = !interaction.fields.getStringSelectValues(ASK_FIELDS.who).includes(EVERYBODY);
  const deferred = interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  await answerInteraction(interaction, services, { text, way: "command", ephemeral, deferred });
}
