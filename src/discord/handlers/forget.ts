import { type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import { plainMessage } from "../render/layout.ts";
import type { Services } from "../services.ts";

/** /forget: erases all that is kept about the person, at once. */
export async function handleForget(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const person = services.hashPerson(interaction.user.id);
  const count = await services.forgotten.forget(person);
  await interaction.editReply(plainMessage(wordsFor(interaction.locale).discord.forgotten(count)));
}
