import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { MakeRequest } from "./requests.ts";

const CACHED_MESSAGES_PER_CHANNEL = 50;
/** Servers that Discord announces but cannot give yet hold the start up for no longer. */
const WAIT_FOR_GUILDS_MS = 2_000;

export interface ClientOptions {
  readonly apiUrl: string;
  /** Asks for the privileged intent for messages that are not addressed to the bot. */
  readonly messageContent: boolean;
  readonly makeRequest: MakeRequest;
}

/** A discord.js client that pings nobody, without privileged intents unless one is asked for. */
export function createClient({ apiUrl, messageContent, makeRequest }: ClientOptions): Client {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])],
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
