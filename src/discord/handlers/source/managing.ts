import { inBackground } from "../../../service/background.ts";
import type { Act } from "../../../service/servers/deeds.ts";
import type { ServerSource } from "../../../service/sources/server-sources.ts";
import { escapeInline } from "../../escape.ts";
import { type MessageBody, plainMessage } from "../../render/layout.ts";
import type { Managing } from "../managed.ts";

/** Does something with the source that is named by its handle, id or title; without one that it says so. */
export async function withSource(
  { serverId, words, services }: Managing,
  named: string,
  use: (source: ServerSource) => Promise<MessageBody>,
): Promise<MessageBody> {
  const source = await services.desk.find(serverId, named);
  return source === undefined ? plainMessage(words.manage.unknown(escapeInline(named))) : use(source);
}

/** Lists in the server's log what was done with a source. */
export async function record(
  { serverId, person, services }: Managing,
  act: Act,
  { metadata }: { readonly metadata: Pick<ServerSource["metadata"], "title"> },
): Promise<void> {
  await services.servers.record(serverId, { person, act, about: metadata.title });
}

/** Has the server's answers held against its articles, one of which has another version now, and asks what is waited for. */
export function reviewAnswers({ serverId, services: { corrections, askers, log } }: Managing): void {
  inBackground(corrections.review(serverId), log, "tell of answers whose articles have changed");
  inBackground(askers.review(serverId), log, "answer whoever waits");
}
