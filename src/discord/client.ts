import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { MakeRequest } from "./requests.ts";

const CACHED_MESSAGES_PER_CHANNEL = 50;
/** Servers that Discord announces but cannot give yet hold the start up for no longer. */
const WAIT_FOR_GUILDS_MS = 2_000;

/** A discord.js client without privileged intents, that pings nobody. */
export function createClient(apiUrl: string, makeRequest: MakeRequest): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels never seen before; edits and deletions from before the start.
    partials: [Partials.Channel, Partials.Message],
    rest: { api: apiUrl, makeRequest },
    waitGuildTimeout: WAIT_FOR_GUILDS_MS,
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: CACHED_MESSAGES_PER_CHANNEL,
    }),
  });
}
