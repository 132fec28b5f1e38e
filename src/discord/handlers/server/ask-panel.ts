import type { ButtonInteraction, Message } from "discord.js";
import { spokenLanguage } from "../../../service/servers/choices.ts";
import { languageOf, namedLanguage, WORDS } from "../../../service/words/index.ts";
import { classifyApiError } from "../../api-errors.ts";
import { replyPrivately } from "../../messages/respond.ts";
import { deleteMessage, sentOnce } from "../../messages/send-message.ts";
import { renderAskPanel } from "../../render/ask-panel.ts";
import { plainMessage } from "../../render/layout.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Managing } from "../managed.ts";

/** "Put an Ask panel here": a pinned message with a button, unless one stands there. */
export async function putAskPanel(
  { serverId, person, words, services }: Managing,
  interaction: ButtonInteraction,
): Promise<void> {
  const { panel } = words.settings;
  const { channel, channelId } = interaction;
  if ((await services.servers.settings(serverId)).askPanels[channelId] !== undefined) return;
  const { languages } = await services.servers.at(placeOf(interaction));
  const language = spokenLanguage(languages, [
    namedLanguage(interaction.guildLocale ?? ""),
    languageOf(interaction.locale),
  ]);
  const body = renderAskPanel(WORDS[language]);
  const sending: Promise<Message> | undefined = channel?.isSendable() ? channel.send(sentOnce(body)) : undefined;
  const sent = sending && (await whereAllowed(sending));
  if (sent === undefined) {
    await replyPrivately(interaction, plainMessage(panel.cannotPost));
    return;
  }
  // Of two presses at once each has sent one: the later one's goes again.
  if (!(await services.servers.putAskPanel(serverId, { channelId, messageId: sent.id, person }))) {
    await whereAllowed(deleteMessage(sent.channel, sent.id));
    return;
  }
  const isPinned = await whereAllowed(sent.pin().then(() => true));
  if (!isPinned) await replyPrivately(interaction, plainMessage(panel.cannotPin));
}

/** "Take the Ask panel away". */
export async function takeAskPanel(
  { serverId, person, services }: Managing,
  { channel, channelId }: ButtonInteraction,
): Promise<void> {
  const messageId = await services.servers.takeAskPanel(serverId, { channelId, person });
  if (channel !== null && messageId !== undefined) await whereAllowed(deleteMessage(channel, messageId));
}

/** Undefined where the bot lacks the permission. */
async function whereAllowed<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (classifyApiError(error) === "forbidden") return undefined;
    throw error;
  }
}
