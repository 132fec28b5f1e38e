import { type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { readQuoteStates } from "../../service/quote-states.ts";
import { wordsFor } from "../../service/words/index.ts";
import { plainMessage } from "../render/layout.ts";
import { renderReceipt } from "../render/receipt.ts";
import { ownerAt, scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Check this answer": whether what an answer of ours quoted still stands, for the person alone. */
export async function handleReceipt(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  const { receipt, ...words } = wordsFor(interaction.locale);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const record = await services.records.in(ownerAt(interaction)).ofMessage(interaction.targetId);
  if (record === undefined) {
    await interaction.editReply(plainMessage(receipt.noAnswer));
    return;
  }
  const { citations } = record.answer;
  const scope = await scopeOf(interaction, services);
  const states = await readQuoteStates(services.engine, scope, citations);
  await interaction.editReply(renderReceipt(citations, states, { receipt, ...words }));
}
