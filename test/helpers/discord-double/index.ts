import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { accountRoutes } from "./account-routes.ts";
import { type ActServices, createInteractionActs } from "./acts.ts";
import { channelRoutes } from "./channel-routes.ts";
import { Faults } from "./faults.ts";
import { Gateway, intents } from "./gateway.ts";
import { createHttpServer } from "./http-server.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import type { Interaction } from "./interactions.ts";
import { Messages } from "./messages.ts";
import type { PermissionName } from "./permissions.ts";
import { Recorder } from "./recorder.ts";
import { createRouter } from "./router.ts";
import { channelJson, guildJson } from "./snapshots.ts";
import { createTalkActs } from "./talk.ts";
import { type Channel, channelTypes, type Guild, type Person } from "./types.ts";
import { Violations } from "./violations.ts";
import { World } from "./world.ts";

/*
 * A double of Discord on loopback: REST and gateway, with Discord's rules enforced and every body checked.
 *
 *   const discord = await startDiscordDouble();
 *   // start the bot with DISCORD_API_URL=discord.apiUrl DISCORD_TOKEN=discord.token
 *   await discord.ready();                                     // the bot has logged in
 *   const asked = discord.slash({ name: "ask", options: { question: "Combien ?" } });
 *   const answer = await asked.answer();                       // the complete message; textOf(answer), buttonsOf(answer)
 *   const context = await discord.button(/context/i, answer).answer();
 *   const question = discord.mention({ content: "Combien ?" }); // also say, dm, editMessage, deleteMessage, messageCommand,
 *   const reply = await discord.replyTo(question);              // autocomplete, select, modalSubmit
 *   discord.faults.inject({ method: "POST", path: /callback/ }, apiError(10062)); // rateLimited(.05), serverError(), hangUp
 *   discord.gateway.drop(); discord.gateway.invalidateSession(); discord.gateway.silence(true);
 *   discord.deny(discord.channel, ["SendMessages"]);
 *   const request = await discord.next(({ path }) => path.endsWith("/typing"));
 *   expect(discord.violations).toEqual([]);
 *   await discord.close();
 */

export interface DoubleOptions {
  /** How long a wait lasts before it rejects. */
  readonly timeoutMs?: number;
  readonly heartbeatIntervalMs?: number;
  /** Discord gives a first response 3 s. */
  readonly interactionTimeoutMs?: number;
  /** Discord gives the token of an interaction 15 min. */
  readonly tokenLifetimeMs?: number;
  /** Discord remembers a nonce that is enforced for "the past few minutes". */
  readonly nonceMs?: number;
  /** The application has the intent for message content switched on. */
  readonly messageContent?: boolean;
  /** Refuses connections until `accept()`. */
  readonly refusing?: boolean;
}

export type DiscordDouble = Awaited<ReturnType<typeof startDiscordDouble>>;

/** Starts a double with one guild, one channel and two people (Alice speaks French, Bob English). */
export async function startDiscordDouble(options: DoubleOptions = {}) {
  const now = () => performance.timeOrigin + performance.now();
  const world = new World(now);
  const guild = world.addGuild("Salle de rédaction");
  const channel = world.addChannel(guild, "général");
  const alice = world.addPerson("Alice");
  const bob = world.addPerson("Bob", { locale: "en-GB" });
  const token = `${Buffer.from(world.bot.id).toString("base64url")}.double.of-loopback-only`;

  const port = await freePort();
  const gatewayUrl = () => `ws://127.0.0.1:${port}/`;
  const recorder = new Recorder(options.timeoutMs ?? 5000);
  const faults = new Faults();
  const violations = new Violations();
  const interactions = new Map<string, Interaction>();
  const heartbeatIntervalMs = options.heartbeatIntervalMs ?? 41_250;
  const allowedIntents = options.messageContent ? intents.messageContent : 0;
  const gateway = new Gateway({ world, recorder, token, heartbeatIntervalMs, allowedIntents, url: gatewayUrl });
  const messages = new Messages({ world, gateway, violations, now, nonceMs: options.nonceMs ?? 180_000 });
  const routes = [
    ...accountRoutes(world, violations, gatewayUrl),
    ...channelRoutes({ world, gateway, messages, violations }),
    ...interactionRoutes({
      world,
      messages,
      violations,
      interactions,
      now,
      interactionTimeoutMs: options.interactionTimeoutMs ?? 3000,
      tokenLifetimeMs: options.tokenLifetimeMs ?? 15 * 60_000,
    }),
  ];
  const server = createHttpServer({ recorder, faults, serve: createRouter(routes, token, violations), now });
  gateway.attach(server);
  const services: ActServices = { world, gateway, messages, recorder, interactions, now, user: alice, channel };
  if (!options.refusing) await listen(server, port);

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    world,
    guild,
    channel,
    alice,
    bob,
    bot: world.bot,
    gateway,
    faults,
    /** Every request in the order in which they were answered. */
    requests: recorder.requests as readonly (typeof recorder.requests)[number][],
    /** Every rule that a body broke; expected to stay empty. */
    violations: violations.list as readonly string[],
    next: recorder.next.bind(recorder),
    waitFor: recorder.waitFor.bind(recorder),
    ...createInteractionActs(services),
    ...createTalkActs(services),
    /** Resolves when the bot has identified and its commands are registered. */
    ready: (timeoutMs?: number) =>
      recorder.waitFor(
        () => (gateway.connected && world.commands.size > 0) || undefined,
        "the bot to log in",
        timeoutMs,
      ),
    /** A further channel of the guild, which the bot is told of. */
    addChannel(name: string) {
      const added = world.addChannel(guild, name);
      gateway.dispatch("CHANNEL_CREATE", channelJson(world, added), intents.guilds);
      return added;
    },
    /** A forum of the guild, which the bot is told of. */
    addForum(name: string) {
      const added = world.addChannel(guild, name, channelTypes.forum);
      gateway.dispatch("CHANNEL_CREATE", channelJson(world, added), intents.guilds);
      return added;
    },
    /** Somebody's new post in a forum: a thread, and its first message, which has the thread's id. */
    post(forum: Channel, { title, content = "", user = alice }: { title: string; content?: string; user?: Person }) {
      const thread = world.addThread(forum, title, { owner: user });
      gateway.dispatch("THREAD_CREATE", { ...channelJson(world, thread), newly_created: true }, intents.guilds);
      const message = world.addMessage({ channel: thread, author: user, content, rest: { id: thread.id } });
      messages.announce("MESSAGE_CREATE", message);
      return message;
    },
    /** A thread of the first channel, which the bot is told of. */
    addThread(name: string) {
      const added = world.addThread(channel, name);
      gateway.dispatch("THREAD_CREATE", channelJson(world, added), intents.guilds);
      return added;
    },
    /** The bot is removed from a guild. */
    removeBot({ id }: { readonly id: string }) {
      world.guilds.delete(id);
      gateway.dispatch("GUILD_DELETE", { id }, intents.guilds);
    },
    /** The bot is added to a guild, also to one that it was in. */
    addBot(to: Guild) {
      world.guilds.set(to.id, to);
      gateway.dispatch("GUILD_CREATE", guildJson(world, to), intents.guilds);
    },
    /** A guild cannot be reached. */
    breakDown({ id }: { readonly id: string }) {
      gateway.dispatch("GUILD_DELETE", { id, unavailable: true }, intents.guilds);
    },
    /** Takes permissions from the bot in a channel, and tells it so. */
    deny(where: { readonly id: string }, names: readonly PermissionName[]) {
      const denied = world.deny(where.id, names);
      gateway.dispatch("CHANNEL_UPDATE", channelJson(world, denied), intents.guilds);
      return denied;
    },
    /** Starts to take connections after `refusing`. */
    accept: () => listen(server, port),
    async close() {
      gateway.close();
      server.closeAllConnections();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await listen(probe, 0);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
