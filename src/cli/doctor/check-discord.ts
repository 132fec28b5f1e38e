import type { DiscordConfig } from "../../app/types.ts";
import type { DoctorWords } from "../../service/words/types/terminal-words.ts";
import type { Check } from "./check.ts";

/** What the bot's settings come to; nothing is sent anywhere. */
export function checkDiscord(
  { token, guildId, channelIds, healthPort }: DiscordConfig,
  words: DoctorWords["discord"],
): readonly Check[] {
  const name = "discord";
  if (token === undefined) return [{ name, state: "note", ...words.noToken }];
  const message = words.set({ guildId, channels: channelIds.length, healthPort });
  const shape: readonly Check[] = TOKEN_SHAPE.test(token) ? [] : [{ name, state: "note", ...words.oddToken }];
  return [{ name, state: "ok", message }, ...shape];
}

/** Three base64url parts with dots between, the first one the application's id. */
const TOKEN_SHAPE = /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}$/;
