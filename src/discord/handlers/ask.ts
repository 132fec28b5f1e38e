import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { answerInteraction, passesCooldown } from "../messages/answer-interaction.ts";
import type { Services } from "../services.ts";

/** /ask question: private: */
export async function handleAsk(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  if (!(await passesCooldown(interaction, services, "command"))) return;
  const text = interaction.options.getString("question", true);
  const ephemeral = interaction.options.getBoolean("private") ?? false;
  const deferred = interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
  await answerInteraction(interaction, services, { text, way: "command", ephemeral, deferred });
}
