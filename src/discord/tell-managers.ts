import { type Client, GuildChannel } from "discord.js";
import type { Log } from "../app/log.ts";
import type { SourceNotice, TellManagers } from "../service/sources/refresh-targets.ts";
import { FALLBACK_LANGUAGE, wordsFor } from "../service/words/index.ts";
import type { Words } from "../service/words/types.ts";
import { nameOf } from "./handlers/source/managing.ts";
import { wordMistakeLine } from "./handlers/source/show.ts";
import type { MessageBody } from "./render/layout.ts";
import { relativeTime } from "./render/source-card.ts";
import { renderRefreshed } from "./render/source-refreshed.ts";
import { sentOnce } from "./send-message.ts";

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

function renderNotice({ notice, source }: SourceNotice, words: Words): MessageBody {
  const { notices, refreshed } = words.manage;
  const { handle } = source;
  const title = nameOf(source);
  switch (notice.kind) {
    case "failing": {
      const lines = [
        notices.failing(title, relativeTime(notice.since)),
        `-# ${wordMistakeLine(notice.mistake, words)}`,
      ];
      return renderRefreshed(lines, { outcome: "failed", handle, words });
    }
    case "recovered":
      return renderRefreshed([notices.recovered(title)], { outcome: "unchanged", handle, words });
    case "shrunk":
      return renderRefreshed([refreshed.shrunk(title, notice.words, notice.keptWords)], {
        outcome: "shrunk",
        handle,
        words,
      });
  }
}
