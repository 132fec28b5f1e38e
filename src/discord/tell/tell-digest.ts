import { type Client, GuildChannel } from "discord.js";
import type { TellDigest } from "../../service/digest/digests.ts";
import { FALLBACK_LANGUAGE, wordsFor } from "../../service/words/index.ts";
import { sentOnceFor } from "../messages/send-message.ts";
import { renderDigest } from "../render/digest.ts";

/** Writes a weekly digest into a server's log channel, in the server's language. */
export function createTellDigest(client: () => Client | undefined): TellDigest {
  return async (channelId, digest) => {
    const ready = client();
    if (ready?.isReady() !== true) throw new Error("Discord is not connected.");
    const channel = await ready.channels.fetch(channelId);
    if (channel?.isSendable() !== true) return;
    const words = wordsFor(channel instanceof GuildChannel ? channel.guild.preferredLocale : FALLBACK_LANGUAGE);
    const body = renderDigest(digest, words);
    await channel.send(sentOnceFor(`digest ${channelId} ${JSON.stringify(digest)}`, body));
  };
}
