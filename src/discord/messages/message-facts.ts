import { type Message, MessageType } from "discord.js";
import type { MessageFacts } from "./read-message.ts";

/** What of a discord.js message decides whether it is answered. */
export function messageFacts(message: Message): MessageFacts {
  const { channel, mentions, client } = message;
  const botId = client.user.id;
  return {
    content: message.content,
    botId,
    fromBot: message.author.bot || message.webhookId !== null,
    ordinary: message.type === MessageType.Default || message.type === MessageType.Reply,
    direct: message.guildId === null,
    channelId: message.channelId,
    parentId: channel.isThread() ? channel.parentId : null,
    mentionsBot: mentions.users.has(botId),
    isReply: message.type === MessageType.Reply,
    mentionsOthers: mentions.everyone || mentions.roles.size > 0 || mentions.users.some(({ id }) => id !== botId),
    repliesToBot: message.type === MessageType.Reply && mentions.repliedUser?.id === botId,
  };
}
