import {
  type AnyThreadChannel,
  type Client,
  Events,
  type Interaction,
  type Message,
  type PartialMessage,
} from "discord.js";
import type { Log } from "../../app/log.ts";
import { troubleOf } from "./connection-lost.ts";
import type { Outage } from "./outage.ts";

export interface Listeners {
  readonly onInteraction: (interaction: Interaction) => void;
  readonly onMessage: (message: Message) => void;
  /** Somebody opened a thread, or a post of a forum. */
  readonly onThread: (thread: AnyThreadChannel) => void;
  readonly onEdit: (message: Message) => void;
  readonly onDelete: (message: Message | PartialMessage) => void;
  /** The bot was added to a server or removed from one, or has found out that it had been; an outage is neither. */
  readonly onServers: () => void;
  /** A session began: at the start, and after one that could not be resumed. */
  readonly onSession: (client: Client) => void;
}

/** Attaches everything that the bot listens to; errors and interruptions are logged and survived. */
export function listen(
  client: Client,
  listeners: Listeners,
  { log, outage }: { readonly log: Log; readonly outage: Outage },
): void {
  client.on(Events.InteractionCreate, listeners.onInteraction);
  client.on(Events.MessageCreate, listeners.onMessage);
  client.on(Events.ThreadCreate, (thread, isNew) => {
    if (isNew) listeners.onThread(thread);
  });
  client.on(Events.MessageUpdate, (_, message) => listeners.onEdit(message));
  client.on(Events.MessageDelete, listeners.onDelete);
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) listeners.onDelete(message);
  });
  client.on(Events.GuildCreate, listeners.onServers);
  client.on(Events.GuildDelete, listeners.onServers);
  client.on(Events.ClientReady, listeners.onServers);
  client.on(Events.ShardReady, () => {
    outage.over();
    listeners.onSession(client);
  });
  client.on(Events.ShardResume, () => outage.over());
  client.on(Events.ShardReconnecting, () => outage.trouble("the gateway closed the connection"));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ shard, code }, "Discord closed the connection"));
  client.on(Events.ShardError, (error, shard) => {
    if (troubleOf(error) === undefined) log.error({ err: error, shard }, "Connection error");
    else outage.trouble(error);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, "Discord client error"));
  client.on(Events.Warn, (warning) => log.warn({ warning }, "Discord client warning"));
}
