import type { ButtonInteraction, Message } from "discord.js";
import { spokenLanguage } from "../../../service/servers/choices.ts";
import { languageOf, namedLanguage, WORDS } from "../../../service/words/index.ts";
import { classifyApiError } from "../../api-errors.ts";
import { renderAskPanel } from "../../render/ask-panel.ts";
import { plainMessage } from "../../render/layout.ts";
import { replyPrivately } from "../../respond.ts";
import { placeOf } from "../../scope-of-place.ts";
import { deleteMessage, sentOnce } from "../../send-message.ts";
import type { Managing } from "../managed.ts";

/** "Put an Ask panel here": a pinned message with a button; and its opposite. */
export async function switchAskPanel(interaction: ButtonInteraction, managing: Managing): Promise<void> {
  const { serverId, services } = managing;
  const standing = (await services.servers.settings(serverId)).askPanels[interaction.channelId];
  await (standing === undefined ? putPanel(interaction, managing) : takePanel(interaction, managing, standing));
}

async function putPanel(
  interaction: ButtonInteraction,
  { serverId, person, words, services }: Managing,
): Promise<void> {
  const { panel } = words.settings;
  const { channel, channelId } = interaction;
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
  await services.servers.setAskPanel(serverId, { channelId, messageId: sent.id, person });
  const isPinned = await whereAllowed(sent.pin().then(() => true));
  if (!isPinned) await replyPrivately(interaction, plainMessage(panel.cannotPin));
}

async function takePanel(
  { channel, channelId }: ButtonInteraction,
  { serverId, person, services }: Managing,
  messageId: string,
): Promise<void> {
  await services.servers.setAskPanel(serverId, { channelId, messageId: undefined, person });
  if (channel !== null) await whereAllowed(deleteMessage(channel, messageId));
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
