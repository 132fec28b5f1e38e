import { type ChatInputCommandInteraction, type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { FOLDER_LIBRARY, type Scope } from "../../core/scope.ts";
import { type GivenQuote, quotesOfReceipt } from "../../service/asking/given-quotes.ts";
import { readQuoteStates } from "../../service/asking/quote-states.ts";
import { wordsFor } from "../../service/words/index.ts";
import { messageIdIn } from "../messages/message-id.ts";
import { plainMessage } from "../render/layout.ts";
import { renderReceipt } from "../render/receipt.ts";
import { ownerAt, scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Check this answer": whether what an answer of ours quoted still stands, for the person alone. */
export async function handleReceipt(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const quotes = await quotesOfMessage(interaction, services, interaction.targetId);
  await tellStates(interaction, services, { quotes, scope: await scopeOf(interaction, services) });
}

/** /verify: likewise of an answer by its message or its receipt. */
export async function handleVerify(interaction: ChatInputCommandInteraction, services: Services): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const named = interaction.options.getString("answer", true).trim();
  const scope = await scopeOf(interaction, services);
  const messageId = messageIdIn(named);
  const quotes =
    messageId === undefined
      ? await quotesOfReceipt(services.engine, scope.owner, named)
      : await quotesOfMessage(interaction, services, messageId);
  // Who can name an answer need not have seen it: of articles that are not asked here nothing is told.
  const isOurs = quotes?.every(({ library }) => library === FOLDER_LIBRARY || scope.libraries.includes(library));
  await tellStates(interaction, services, { quotes: isOurs ? quotes : undefined, scope });
}

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

async function quotesOfMessage(
  interaction: Asking,
  { records }: Services,
  messageId: string,
): Promise<readonly GivenQuote[] | undefined> {
  return (await records.in(ownerAt(interaction)).ofMessage(messageId))?.answer.citations;
}

async function tellStates(
  interaction: Asking,
  { engine }: Services,
  { quotes, scope }: { readonly quotes: readonly GivenQuote[] | undefined; readonly scope: Scope },
): Promise<void> {
  const words = wordsFor(interaction.locale);
  if (quotes === undefined) {
    await interaction.editReply(plainMessage(words.receipt.noAnswer));
    return;
  }
  const states = await readQuoteStates(engine, scope, quotes);
  await interaction.editReply(renderReceipt(quotes, states, words));
}
