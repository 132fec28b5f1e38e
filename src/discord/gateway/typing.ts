import type { SendableChannels } from "discord.js";
import type { Log } from "../../app/log.ts";
import { TYPING_EVERY_MS } from "../limits.ts";

export interface Typing {
  /** Shows in a channel that an answer is on its way, until the returned function is called; once for all that are on their way there. */
  start(channel: Pick<SendableChannels, "id" | "sendTyping">): () => void;
}

/** Not being allowed to show typing does no harm. */
export function createTyping(log: Log): Typing {
  const channels = new Map<string, { answers: number; readonly timer: NodeJS.Timeout }>();

  const stop = (id: string): void => {
    const shown = channels.get(id);
    if (shown === undefined) return;
    shown.answers -= 1;
    if (shown.answers > 0) return;
    clearInterval(shown.timer);
    channels.delete(id);
  };

  return {
    start(channel) {
      const shown = channels.get(channel.id);
      if (shown !== undefined) {
        shown.answers += 1;
      } else {
        const type = (): void => {
          channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, "Typing could not be shown"));
        };
        type();
        channels.set(channel.id, { answers: 1, timer: setInterval(type, TYPING_EVERY_MS).unref() });
      }
      return () => stop(channel.id);
    },
  };
}
