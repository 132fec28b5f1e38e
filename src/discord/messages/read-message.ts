import { looksAsked } from "../../core/question/split.ts";

/** What of a Discord message decides whether and how it is answered. */
export interface MessageFacts {
  /** Empty when Discord withholds it. */
  readonly content: string;
  readonly botId: string;
  readonly fromBot: boolean;
  /** An ordinary message or a reply; not a join, a pin... */
  readonly ordinary: boolean;
  readonly direct: boolean;
  readonly channelId: string;
  /** Of a thread, the channel that it belongs to. */
  readonly parentId: string | null;
  /** The bot's own name is among those mentioned; everyone and roles do not count. */
  readonly mentionsBot: boolean;
  readonly repliesToBot: boolean;
  /** To whomever. */
  readonly isReply: boolean;
  /** Mentions somebody else than the bot, a role or everyone. */
  readonly mentionsOthers: boolean;
}

export type MessageRequest =
  | { readonly kind: "question"; readonly text: string }
  /** A mention without a question. */
  | { readonly kind: "help" }
  /** A reply whose text Discord withholds as its ping is off. */
  | { readonly kind: "withheld" };

/** What a message asks of the bot; undefined when nothing. `channelIds`: the only channels to answer in (with their threads); empty: all. */
export function readMessage(message: MessageFacts, channelIds: readonly string[]): MessageRequest | undefined {
  if (message.fromBot || !message.ordinary) return undefined;
  if (message.direct) return questionOrHelp(message);
  if (!isChannelOpen(message, channelIds)) return undefined;
  const named = mentionOf(message.botId).test(message.content);
  if (message.repliesToBot) {
    if (message.content.trim() === "" && !message.mentionsBot) return { kind: "withheld" };
    return isReaction(message.content) ? undefined : questionOrHelp(message);
  }
  return message.mentionsBot && named ? questionOrHelp(message) : undefined;
}

/**
 * The question of a message that is addressed to nobody: an ordinary one, no reply, without a mention of anybody, that reads like a
 * question. Undefined for any other.
 */
export function readOverheard(message: MessageFacts, channelIds: readonly string[]): string | undefined {
  const { fromBot, ordinary, direct, isReply, mentionsOthers, content } = message;
  if (fromBot || !ordinary || direct || isReply || mentionsOthers || !isChannelOpen(message, channelIds))
    return undefined;
  const text = content.replace(/\s+/gu, " ").trim();
  return looksAsked(text) ? text : undefined;
}

const CUSTOM_EMOJI = /<a?:\w+:\d+>/gu;

/** Signs and emojis alone, as one reacts to an answer; a lone question mark asks. */
function isReaction(content: string): boolean {
  return content.trim() !== "" && !/[\p{L}\p{N}?]/u.test(content.replace(CUSTOM_EMOJI, ""));
}

/** A message's own words, on one line. */
export function withoutMentions(content: string): string {
  return content
    .replace(/<@[!&]?\d+>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function questionOrHelp({ content, botId }: MessageFacts): MessageRequest {
  const text = content.replace(mentionOf(botId), " ").replace(/\s+/gu, " ").trim();
  return text === "" ? { kind: "help" } : { kind: "question", text };
}

/** Whether the bot answers in a channel, or in a thread of one; no `channelIds`: in all. */
export function isChannelOpen(
  { channelId, parentId }: Pick<MessageFacts, "channelId" | "parentId">,
  channelIds: readonly string[],
): boolean {
  if (channelIds.length === 0) return true;
  return channelIds.includes(channelId) || (parentId !== null && channelIds.includes(parentId));
}

function mentionOf(botId: string): RegExp {
  return new RegExp(`<@!?${botId}>`, "gu");
}
