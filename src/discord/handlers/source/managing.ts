import type { ServerSource } from "../../../service/sources/server-sources.ts";
import type { Words } from "../../../service/words/types.ts";
import { escapeInline } from "../../escape.ts";
import { type MessageBody, plainMessage } from "../../render/layout.ts";
import type { Services } from "../../services.ts";

/** What is done with a server's sources, by somebody who may. */
export interface Managing {
  readonly serverId: string;
  readonly words: Words;
  readonly services: Services;
}

/** Does something with the source that is named by its handle, id or title; without one that it says so. */
export async function withSource(
  { serverId, words, services }: Managing,
  named: string,
  use: (source: ServerSource) => Promise<MessageBody>,
): Promise<MessageBody> {
  const source = await services.desk.find(serverId, named);
  return source === undefined ? plainMessage(words.manage.unknown(escapeInline(named))) : use(source);
}

/** A source's title, as it stands in a sentence. */
export function nameOf({ metadata }: Pick<ServerSource, "metadata">): string {
  return `**${escapeInline(metadata.title)}**`;
}
