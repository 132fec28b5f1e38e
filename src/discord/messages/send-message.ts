import { createHash, randomBytes } from "node:crypto";
import type { Message, MessageManager, ThreadChannel } from "discord.js";
import { classifyApiError, isReplyForbidden } from "../api-errors.ts";
import type { Standing } from "../gateway/standing.ts";
import type { MessageBody } from "../render/layout.ts";

/** Replies to a message; where replying is not allowed or the message is gone, writes into its channel. */
async function replyTo(message: Message, body: MessageBody, at: number): Promise<Message> {
  const once = sentOnceFor(`${nameOf(message)} ${at}`, body);
  try {
    return await message.reply({ ...once, failIfNotExists: false });
  } catch (error) {
    if (!isReplyForbidden(error) || !message.channel.isSendable()) throw error;
    return message.channel.send(once);
  }
}

/** With a nonce that Discord enforces: sent again because nobody knows whether it arrived, it still stands there once. */
export function sentOnce(body: MessageBody) {
  return { ...body, nonce: randomBytes(NONCE_BYTES).toString("base64url"), enforceNonce: true };
}

/** Likewise, with a nonce that is the same for the same reason to send: also where two processes send it, it stands there once. */
export function sentOnceFor(reason: string, body: MessageBody) {
  const nonce = createHash("sha256").update(reason).digest("base64url").slice(0, NONCE_CHARS);
  return { ...body, nonce, enforceNonce: true };
}

/** Discord takes at most 25 characters. */
const NONCE_BYTES = 12;
const NONCE_CHARS = 16;

/** A question that was edited is another one. */
function nameOf({ id, editedTimestamp }: Message): string {
  return `${id} ${editedTimestamp ?? 0}`;
}

/** Where what is shown under a question stands. */
export interface Under {
  readonly question: Message;
  /** The thread that holds it; default: replies in the question's channel. */
  readonly thread?: ThreadChannel | undefined;
}

/**
 * Shows messages under a question: edits those that stand there already, sends further ones as replies or into its thread, deletes what is
 * left over. Gives the ids of those that stand there now, in order.
 */
export async function showUnder(
  { question, thread }: Under,
  bodies: readonly MessageBody[],
  standing: Standing,
): Promise<readonly string[]> {
  const channel = thread ?? question.channel;
  const shownIds = standing.get(question.id) ?? [];
  const ids: string[] = [];
  for (const [index, body] of bodies.entries()) {
    const shownId = shownIds[index];
    const edited = shownId === undefined ? undefined : await editMessage(channel, shownId, body);
    ids.push(edited ?? (await sendNew(body, index)).id);
    standing.set(question.id, [...ids, ...shownIds.slice(ids.length)]);
  }
  standing.set(question.id, ids);
  for (const id of shownIds.slice(bodies.length)) await deleteMessage(channel, id);
  return ids;

  function sendNew(body: MessageBody, at: number): Promise<Message> {
    return thread === undefined
      ? replyTo(question, body, at)
      : thread.send(sentOnceFor(`${nameOf(question)} ${at}`, body));
  }
}

interface Channel {
  readonly messages: Pick<MessageManager, "edit" | "delete">;
}

/** A message that is already gone does no harm. */
export async function deleteMessage(channel: Channel, id: string): Promise<void> {
  try {
    await channel.messages.delete(id);
  } catch (error) {
    if (classifyApiError(error) !== "gone") throw error;
  }
}

/** Undefined when the message is gone. */
async function editMessage(channel: Channel, id: string, body: MessageBody): Promise<string | undefined> {
  try {
    return (await channel.messages.edit(id, body)).id;
  } catch (error) {
    if (classifyApiError(error) === "gone") return undefined;
    throw error;
  }
}
