import type { DocumentStore } from "../../core/ports/document-store.ts";
import { CORRECTING_KIND } from "../kinds.ts";

/** Answers of one channel that are to be told of, and what was told there lately. JSON. */
export interface ChannelQueue {
  readonly channelId: string;
  /** Ids of answers, in the order in which they are told of. */
  readonly waiting: readonly string[];
  /** Milliseconds since 1970, of the notices within the last hour. */
  readonly toldAt: readonly number[];
  /** When several were told of in one message last. */
  readonly digestAt?: number;
}

/** So many notices stand in a channel within an hour; what is more is told in one message. */
export const MAX_NOTICES_AN_HOUR = 5;
export const HOUR_MS = 3_600_000;
const MAX_CHANNELS = 10_000;

type Documents = Pick<DocumentStore, "getDocument" | "putDocument" | "listDocuments">;

/** What may be told now, one by one and in one message; the rest waits. */
export function takeTurn(
  { waiting, toldAt, digestAt }: Omit<ChannelQueue, "channelId">,
  now: number,
): { readonly single: readonly string[]; readonly together: readonly string[] } {
  const lately = toldAt.filter((at) => now - at < HOUR_MS).length;
  const single = waiting.slice(0, Math.max(0, MAX_NOTICES_AN_HOUR - lately));
  const mayTellTogether = digestAt === undefined || now - digestAt >= HOUR_MS;
  return { single, together: mayTellTogether ? waiting.slice(single.length) : [] };
}

/** Puts answers in their channels' queues, behind those that wait. */
export async function enqueue(
  documents: Documents,
  answers: readonly { readonly id: string; readonly channelId: string }[],
  now: number,
): Promise<void> {
  const byChannel = new Map<string, string[]>();
  for (const { id, channelId } of answers) byChannel.set(channelId, [...(byChannel.get(channelId) ?? []), id]);
  for (const [channelId, ids] of byChannel) {
    const queue = await readQueue(documents, channelId);
    await writeQueue(documents, { ...queue, waiting: [...new Set([...queue.waiting, ...ids])] }, now);
  }
}

/** Those in which something waits. */
export async function waitingQueues(documents: Documents): Promise<readonly ChannelQueue[]> {
  const kept = await documents.listDocuments(CORRECTING_KIND, { limit: MAX_CHANNELS });
  return kept.flatMap(({ id, body }) => (isBody(body) && body.waiting.length > 0 ? [{ channelId: id, ...body }] : []));
}

export async function writeQueue(
  documents: Documents,
  { channelId, toldAt, ...queue }: ChannelQueue,
  now: number,
): Promise<void> {
  const body = { ...queue, toldAt: toldAt.filter((at) => now - at < HOUR_MS) };
  await documents.putDocument({ kind: CORRECTING_KIND, id: channelId, createdAt: now, body });
}

async function readQueue(documents: Documents, channelId: string): Promise<ChannelQueue> {
  const body = (await documents.getDocument(CORRECTING_KIND, channelId))?.body;
  return { channelId, ...(isBody(body) ? body : { waiting: [], toldAt: [] }) };
}

/** Written by this file alone: enough is checked to tell another shape. */
function isBody(body: unknown): body is Omit<ChannelQueue, "channelId"> {
  if (typeof body !== "object" || body === null || !("waiting" in body && "toldAt" in body)) return false;
  return Array.isArray(body.waiting) && Array.isArray(body.toldAt);
}
