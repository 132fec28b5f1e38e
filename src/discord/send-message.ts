import { randomBytes } from "node:crypto";
import type { Message } from "discord.js";
import { classifyApiError, isReplyForbidden } from "./api-errors.ts";
import type { MessageBody } from "./render/layout.ts";
import type { Standing } from "./standing.ts";

/** Replies to a message; where replying is not allowed or the message is gone, writes into its channel. */
async function replyTo(message: Message, body: MessageBody): Promise<Message> {
  try {
    return await message.reply({ ...sentOnce(body), failIfNotExists: false });
  } catch (error) {
    if (!isReplyForbidden(error) || !message.channel.isSendable()) throw error;
    return message.channel.send(sentOnce(body));
  }
}

/** With a nonce that Discord enforces: sent again because nobody knows whether it arrived, it still stands there once. */
export function sentOnce(body: MessageBody) {
  return { ...body, nonce: randomBytes(NONCE_BYTES).toString("base64url"), enforceNonce: true };
}

/** Discord takes at most 25 characters. */
const NONCE_BYTES = 12;

/**
 * Shows messages under a question: edits those that stand there already, sends further ones as replies, deletes what is left over.
 * Gives the ids of those that stand there now, in order.
 */
export async function showUnder(
  question: Message,
  bodies: readonly MessageBody[],
  standing: Standing,
): Promise<readonly string[]> {
  const shownIds = standing.get(question.id) ?? [];
  const ids: string[] = [];
  for (const [index, body] of bodies.entries()) {
    const shownId = shownIds[index];
    const edited = shownId === undefined ? undefined : await editMessage(question, shownId, body);
    ids.push(edited ?? (await replyTo(question, body)).id);
    standing.set(question.id, [...ids, ...shownIds.slice(ids.length)]);
  }
  standing.set(question.id, ids);
  for (const id of shownIds.slice(bodies.length)) await deleteMessage(question.channel, id);
  return ids;
}

/** A message that is already gone does no harm. */
export async function deleteMessage(channel: Message["channel"], id: string): Promise<void> {
  try {
    await channel.messages.delete(id);
  } catch (error) {
    if (classifyApiError(error) !== "gone") throw error;
  }
}

/** Undefined when the message is gone. */
async function editMessage({ channel }: Message, id: string, body: MessageBody): Promise<string | undefined> {
  try {
    return (await channel.messages.edit(id, body)).id;
  } catch (error) {
    if (classifyApiError(error) === "gone") return undefined;
    throw error;
  }
}
