import type { ServiceConfig } from "../../app/types.ts";
import type { Words } from "../../service/words/types.ts";
import type { CommandLinks } from "../commands/command-links.ts";
import { type MessageBody, plainMessage } from "./layout.ts";

/** How to ask the bot with that id, and what is kept of it. */
export function renderHelp(
  botId: string,
  words: Words,
  {
    settings,
    commandLinks,
  }: { readonly settings: Pick<ServiceConfig, "retentionDays">; readonly commandLinks: Pick<CommandLinks, "linkOf"> },
): MessageBody {
  const texts = words.discord.help({
    mention: `<@${botId}>`,
    retentionDays: settings.retentionDays,
    command: (name) => commandLinks.linkOf(name, words),
  });
  return plainMessage(...texts);
}
