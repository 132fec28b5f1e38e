import type { Message } from "discord.js";
import { WORDS } from "../../service/words/index.ts";
import { answerMessage, isRefused } from "../messages/answer-message.ts";
import { messageFacts } from "../messages/message-facts.ts";
import { publicLanguageFor } from "../messages/message-language.ts";
import { readMessage, readOverheard } from "../messages/read-message.ts";
import { showUnder } from "../messages/send-message.ts";
import { renderHelp } from "../render/help.ts";
import { plainMessage } from "../render/layout.ts";
import { placeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** Whether a message may be one for the bot: of all others nothing is done, and nothing is written down. */
export function concernsBot(message: Message, { config }: Pick<Services, "config">): boolean {
  // Of a message that it does not know, Discord may tell less than the types say.
  if (message.partial) return false;
  const facts = messageFacts(message);
  if (readMessage(facts, config.channelIds) !== undefined) return true;
  return config.messageContent && message.guildId !== null && readOverheard(facts, config.channelIds) !== undefined;
}

/** A mention, a reply or a direct message: one reply, complete when it is sent. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  const request = readMessage(messageFacts(message), services.config.channelIds);
  if (request === undefined) {
    await answerOverheard(message, services);
    return;
  }
  if (request.kind === "question") {
    await answerMessage({ message, text: request.text }, services);
    return;
  }
  if (await isRefused(message, services)) return;
  const words = WORDS[await publicLanguageFor(message, services)];
  const told =
    request.kind === "withheld"
      ? plainMessage(words.discord.withheld)
      : renderHelp(message.client.user.id, words, services);
  await showUnder({ question: message }, [told], services.standing);
}

/** What is addressed to nobody, where the server has chosen that, and only when the answer is sure. */
async function answerOverheard(message: Message, services: Services): Promise<void> {
  const { config, servers } = services;
  if (!config.messageContent || message.guildId === null) return;
  const text = readOverheard(messageFacts(message), config.channelIds);
  if (text === undefined) return;
  const { listening } = await servers.settings(message.guildId);
  if (placeOf(message).channelIds.some((id) => listening.includes(id)))
    await answerMessage({ message, text, isOverheard: true }, services);
}
