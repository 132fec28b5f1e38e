import type { DiscordConfig } from "../../app/types.ts";
import type { Check } from "./check.ts";

/** What the bot's settings come to; nothing is sent anywhere. */
export function checkDiscord({ token, guildId, channelIds, healthPort }: DiscordConfig): readonly Check[] {
  const name = "discord";
  if (token === undefined) {
    const hint = "Only the bot needs it: docs/discord.md says how to get one; put it into .env.";
    return [{ name, state: "note", message: "DISCORD_TOKEN is not set", hint }];
  }
  const scope = guildId === undefined ? "in every server" : `in server ${guildId} only`;
  const mentions = channelIds.length === 0 ? "everywhere" : `in ${channelIds.length} channels`;
  const health = healthPort === undefined ? "" : `; health on port ${healthPort}`;
  const message = `token is set; commands ${scope}; mentions are answered ${mentions}${health}`;
  const shape: readonly Check[] = TOKEN_SHAPE.test(token)
    ? []
    : [{ name, state: "note", message: "DISCORD_TOKEN does not look like a bot token", hint: TOKEN_HINT }];
  return [{ name, state: "ok", message }, ...shape];
}

/** Three base64url parts with dots between, the first one the application's id. */
const TOKEN_SHAPE = /^[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}$/;
const TOKEN_HINT = "Copy it again from Bot > Reset Token in the developer portal.";
