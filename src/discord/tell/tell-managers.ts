import { type Client, GuildChannel } from "discord.js";
import type { Log } from "../../app/log.ts";
import type { TellManagers } from "../../service/sources/refresh-targets.ts";
import { FALLBACK_LANGUAGE, wordsFor } from "../../service/words/index.ts";
import { sentOnce } from "../messages/send-message.ts";
import { renderNotice } from "../render/source-notice.ts";

/** Writes into a server's log channel, in the server's language; a channel that is gone or closed to the bot is logged, and nothing else stops. */
export function createTellManagers(client: () => Client | undefined, log: Log): TellManagers {
  return async (channelId, notices) => {
    try {
      const channel = await client()?.channels.fetch(channelId);
      if (!channel?.isSendable()) return;
      const words = wordsFor(channel instanceof GuildChannel ? channel.guild.preferredLocale : FALLBACK_LANGUAGE);
      for (const notice of notices) await channel.send(sentOnce(renderNotice(notice, words)));
    } catch (error) {
      log.warn({ channel: channelId, err: error }, "Managers could not be told of their sources");
    }
  };
}
