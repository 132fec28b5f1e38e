import type { SendableChannels } from "discord.js";
import type { Log } from "../app/log.ts";
import { TYPING_EVERY_MS } from "./limits.ts";

/** Shows that an answer is on its way until the returned function is called. Not being allowed to does no harm. */
export function startTyping(channel: Pick<SendableChannels, "sendTyping">, log: Log): () => void {
  const type = (): void => {
    channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, "Typing could not be shown"));
  };
  type();
  const timer = setInterval(type, TYPING_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
