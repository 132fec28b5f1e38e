import { type Client, DiscordAPIError } from "discord.js";
import type { TellAsker } from "../../service/askers/waiting-askers.ts";
import { WORDS } from "../../service/words/index.ts";
import { sentOnceFor } from "../messages/send-message.ts";
import { renderAnswer } from "../render/answer.ts";

/** Answers below the message under which somebody waits; nobody is pinged but the asker who waits. */
export function createTellAsker(client: () => Client | undefined): TellAsker {
  return async ({ channelId, messageId, isAskers, asked, language }, answer) => {
    const ready = client();
    if (ready?.isReady() !== true) throw new Error("Discord is not connected.");
    const words = WORDS[language];
    const opening = `${words.gaps.tell.here} ${asked}`;
    const bodies = renderAnswer({ answer, titles: [], words, ephemeral: false, asked: opening });
    const ids: string[] = [];
    try {
      const channel = await ready.channels.fetch(channelId);
      if (channel?.isSendable() !== true) return ids;
      for (const [at, body] of bodies.entries()) {
        const sent = await channel.send({
          ...sentOnceFor(`awaited ${messageId} ${at}`, body),
          reply: { messageReference: messageId, failIfNotExists: true },
          allowedMentions: { parse: [], repliedUser: isAskers && at === 0 },
        });
        ids.push(sent.id);
      }
    } catch (error) {
      // The message is gone, or the bot may not write there: nobody is left to be told.
      if (!(error instanceof DiscordAPIError) || error.status >= FAILED_FROM) throw error;
    }
    return ids;
  };
}

const FAILED_FROM = 500;
