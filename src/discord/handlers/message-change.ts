import type { Message, PartialMessage } from "discord.js";
import { classifyApiError } from "../api-errors.ts";
import { EDIT_WINDOW_MS } from "../limits.ts";
import { answerMessage } from "../messages/answer-message.ts";
import { messageFacts } from "../messages/message-facts.ts";
import { readMessage } from "../messages/read-message.ts";
import { deleteMessage } from "../messages/send-message.ts";
import { ownerAt } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** A question edited within two minutes is answered by editing its answer; one that becomes a question only now is answered. */
export async function handleMessageEdit(message: Message, services: Services): Promise<void> {
  const { config, now, records, standing } = services;
  const place = ownerAt(message);
  // Of a message that it does not know, Discord may tell less than the types say.
  if (message.partial || message.editedTimestamp === null || now() - message.createdTimestamp > EDIT_WINDOW_MS) return;
  const request = readMessage(messageFacts(message), config.channelIds);
  if (request?.kind !== "question") return;
  const shown = await records.in(place).ofQuestion(message.id);
  if (shown?.asked === request.text) return;
  if (shown !== undefined) standing.set(message.id, shown.messageIds);
  let isKept = false;
  try {
    isKept = await answerMessage({ message, text: request.text }, services);
  } finally {
    if (!isKept && shown !== undefined) await records.in(place).remove(shown);
  }
}

/** What stands under a deleted question is deleted. */
export async function handleMessageDelete(message: Message | PartialMessage, services: Services): Promise<void> {
  const { records, standing } = services;
  const place = ownerAt(message);
  const record = await records.in(place).ofQuestion(message.id);
  const channel = await channelOf(message, record?.threadId);
  for (const id of standing.get(message.id) ?? record?.messageIds ?? []) await deleteMessage(channel, id);
  standing.delete(message.id);
  if (record !== undefined) await records.in(place).remove(record);
}

/** Where what stands under a message is; a thread that is gone took it along. */
async function channelOf(
  { channel, client }: Message | PartialMessage,
  threadId: string | undefined,
): Promise<Message["channel"]> {
  if (threadId === undefined) return channel;
  const thread = await client.channels.fetch(threadId).catch((error: unknown) => {
    if (classifyApiError(error) === "gone") return null;
    throw error;
  });
  return thread?.isThread() ? thread : channel;
}
