import type { Message } from "discord.js";
import { classifyApiError, isReplyForbidden } from "./api-errors.ts";
import type { MessageBody } from "./render/layout.ts";

/** Replies to a message; where replying is not allowed or the message is gone, writes into its channel. */
export async function replyTo(message: Message, body: MessageBody): Promise<Message> {
  try {
    return await message.reply({ ...body, failIfNotExists: false });
  } catch (error) {
    if (!isReplyForbidden(error) || !message.channel.isSendable()) throw error;
    return message.channel.send(body);
  }
}

/**
 * Shows an answer's messages: edits those that are there already, sends further ones as replies, deletes what is left over.
 * Gives the ids of the messages that show it now, in order.
 */
export async function showAnswer(
  question: Message,
  bodies: readonly MessageBody[],
  shownIds: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [index, body] of bodies.entries()) {
    const shownId = shownIds[index];
    const edited = shownId === undefined ? undefined : await editMessage(question, shownId, body);
    ids.push(edited ?? (await replyTo(question, body)).id);
  }
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
