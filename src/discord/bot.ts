import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type AnyThreadChannel,
  type Client,
  Events,
  type Interaction,
  type Message,
  type PartialMessage,
} from "discord.js";
import { createAlone } from "../app/alone.ts";
import type { Importers } from "../app/import/importer.ts";
import type { Log } from "../app/log.ts";
import { createTelemetry, type Telemetry } from "../app/telemetry.ts";
import { inTrace, keepTrace } from "../app/trace.ts";
import type { Engine } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { inBackground } from "../service/background.ts";
import { createInFlight } from "../service/in-flight.ts";
import { startRefreshing } from "../service/refreshing.ts";
import { startRetention } from "../service/retention.ts";
import { createTurns } from "../service/turns.ts";
import { createClient } from "./client.ts";
import { createCommandLinks } from "./command-links.ts";
import { createDirectory } from "./directory.ts";
import { createDiscreetLog } from "./discreet-log.ts";
import { dispatchInteraction } from "./dispatch.ts";
import { createEventTurns } from "./event-turns.ts";
import { createFailures } from "./failures.ts";
import { handleForumPost } from "./handlers/forum-post.ts";
import { concernsBot, handleMessage } from "./handlers/message.ts";
import { handleMessageDelete, handleMessageEdit } from "./handlers/message-change.ts";
import { startHealth } from "./health.ts";
import { DRAIN_MS, FAREWELL_MS } from "./limits.ts";
import { type Listeners, listen } from "./listeners.ts";
import { logIn, onceClosedForGood } from "./login.ts";
import { publicLanguageFor } from "./message-language.ts";
import { createOutage } from "./outage.ts";
import { createRequests } from "./requests.ts";
import { type BotConfig, createServices, type Services } from "./services.ts";
import { registerNow, showStatus } from "./session.ts";
import { createStanding } from "./standing.ts";
import { createTellAsker } from "./tell-askers.ts";
import { createTellCorrections } from "./tell-corrections.ts";
import { createTellDigest } from "./tell-digest.ts";
import { createTellManagers } from "./tell-managers.ts";

export interface BotOptions {
  /** Not closed by the bot. */
  readonly engine: Engine;
  /** Not closed by the bot either. */
  readonly importers: Pick<Importers, "of" | "attachment">;
  readonly config: BotConfig;
  readonly log: Log;
  /** Where the engine says how it is; default: it does not. */
  readonly telemetry?: Telemetry;
  /** Milliseconds since 1970; default: the clock. */
  readonly now?: () => number;
  /** A short id that nobody can guess; default: 12 random characters. */
  readonly newId?: () => string;
  /** Waits between attempts to log in and before a request is repeated; default: a timer. */
  readonly wait?: (durationMs: number, signal: AbortSignal) => Promise<void>;
  /** Calls back again and again until the function that it gives is called; default: a timer. */
  readonly every?: (durationMs: number, callback: () => void) => () => void;
  /** Called when Discord closes the connection for good after the start, with the reason. */
  readonly onLost?: (reason: Error) => void;
}

export interface Bot {
  /** Resolves when logged in and listening, or when stopped meanwhile. Throws UserError token-missing, token-invalid. */
  start(): Promise<void>;
  /** Finishes what is in flight for a few seconds, then leaves Discord. */
  stop(): Promise<void>;
}

/** The bot, composed; `start` does all the work. */
export function createBot(options: BotOptions): Bot {
  const { engine, importers, config, onLost } = options;
  const {
    now = Date.now,
    newId = randomId,
    wait = waitFor,
    every = callEvery,
    telemetry = createTelemetry(),
  } = options;
  const log = createDiscreetLog(options.log);
  const { discord } = config;
  const stopping = new AbortController();
  // Whatever waits listens to it: one for each event whose turn another process has.
  setMaxListeners(0, stopping.signal);
  const inFlight = createInFlight();
  const standing = createStanding();
  const commandLinks = createCommandLinks();
  const outage = createOutage({ log, now, every });
  const turns = createTurns({
    claims: engine.claims,
    holder: newId(),
    log,
    wait: (durationMs) => wait(durationMs, stopping.signal),
    every,
  });
  const alone = createAlone({
    claims: engine.claims,
    wait: (durationMs) => wait(durationMs, stopping.signal),
    every,
  });
  const events = createEventTurns(turns);
  const makeRequest = createRequests({
    isTakenOver: events.isTakenOver,
    wait: (durationMs) => wait(durationMs, stopping.signal),
  });
  const closers: (() => void)[] = [];
  let client: Client | undefined;

  const connected = (): boolean => client?.isReady() ?? false;

  return {
    async start() {
      const { token, apiUrl, messageContent, healthPort } = discord;
      if (token === undefined) throw tokenMissing();
      const services = await createServices({
        engine,
        importers,
        config,
        log,
        telemetry,
        now,
        newId,
        standing,
        commandLinks,
        connected,
        directory: createDirectory(() => client),
        tell: createTellManagers(() => client, log),
        tellCorrections: createTellCorrections(() => client),
        tellAsker: createTellAsker(() => client),
        tellDigest: createTellDigest(() => client),
        once: events.once,
        signal: stopping.signal,
      });
      if (healthPort !== undefined) {
        const health = await startHealth({ port: healthPort, metrics: services.metrics, connected });
        closers.push(() => health.stop());
      }
      const listeners = createListeners(services);
      client = await logIn({
        token,
        createClient: () => {
          const attempt = createClient({ apiUrl, messageContent, makeRequest });
          listen(attempt, listeners, { log, outage });
          return attempt;
        },
        wait: (durationMs) => wait(durationMs, stopping.signal),
        signal: stopping.signal,
        outage,
      });
      if (client === undefined) return;
      if (stopping.signal.aborted) {
        await leave(client);
        return;
      }
      if (onLost !== undefined) onceClosedForGood(client, onLost);
      const afterwards = async (signal: AbortSignal) => {
        await services.renewLibraries(signal);
        await services.corrections.reviewAll();
        await services.askers.reviewAll();
        await services.digests.sendDue();
      };
      closers.push(
        startRefreshing({
          targets: services.refreshTargets,
          afterwards,
          log,
          metrics: services.metrics,
          now,
          once: events.once,
          alone,
        }),
      );
      const { retentionDays } = config.service;
      const { departures } = services;
      closers.push(startRetention({ engine, departures, retentionDays, now, log }));
    },
    async stop() {
      if (stopping.signal.aborted) return;
      turns.leave();
      await inFlight.settled(DRAIN_MS);
      stopping.abort();
      await inFlight.settled(FAREWELL_MS);
      for (const close of closers) close();
      turns.stop();
      outage.stop();
      if (client !== undefined) await leave(client);
    },
  };

  /** What is cut off because the bot stops is no failure. */
  async function unlessStopping(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => {
      if (!stopping.signal.aborted) throw error;
    });
  }

  function createListeners(services: Services): Listeners {
    const languageAt = (message: Message) => publicLanguageFor(message, services);
    const failures = createFailures({ log, standing, languageAt });
    // What is done about one message is done one after the other, and told of when it fails, before what comes next.
    const inTurn = (message: Message, handle: (message: Message, services: Services) => Promise<void>) => {
      if (!concernsBot(message, services)) return;
      inTrace(() =>
        inFlight.add(
          services.perMessage.run(
            message.id,
            keepTrace(() =>
              events
                .ofMessage(message, () =>
                  handle(message, services).catch((error: unknown) => failures.ofMessage(message, error)),
                )
                .catch((error: unknown) => failures.ofMessage(message, error)),
            ),
          ),
        ),
      );
    };
    return {
      onInteraction: (interaction: Interaction) =>
        inTrace(() =>
          inFlight.add(
            events
              .ofInteraction(interaction, () =>
                dispatchInteraction(interaction, services).catch((error: unknown) =>
                  failures.ofInteraction(interaction, error),
                ),
              )
              .catch((error: unknown) => failures.ofInteraction(interaction, error)),
          ),
        ),
      onMessage: (message: Message) => inTurn(message, handleMessage),
      onThread: (thread: AnyThreadChannel) =>
        inFlight.add(
          events
            .once(`thread ${thread.id}`, () => handleForumPost(thread, services))
            .catch((error: unknown) =>
              log.warn({ err: error, channel: thread.id }, "A forum post could not be answered"),
            ),
        ),
      onEdit: (message: Message) => inTurn(message, handleMessageEdit),
      onDelete: (message: Message | PartialMessage) =>
        inBackground(
          // What is deleted twice is gone all the same.
          services.perMessage.run(message.id, () => handleMessageDelete(message, services)),
          log,
          "delete the answer to a deleted question",
        ),
      onServers: () => inBackground(services.departures.review(), log, "note which servers are left"),
      onSession(ready) {
        if (stopping.signal.aborted) return;
        const registered = registerNow(ready, { engine, guildId: discord.guildId, commandLinks, log });
        inBackground(unlessStopping(registered), log, "register the commands");
        inBackground(unlessStopping(showStatus(ready, engine)), log, "show the status line");
      },
    };
  }
}

/** discord.js tells of a connection lost also when it leaves. */
async function leave(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

function callEvery(durationMs: number, callback: () => void): () => void {
  const timer = setInterval(callback, durationMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function waitFor(durationMs: number, signal: AbortSignal): Promise<void> {
  await sleep(durationMs, undefined, { signal }).catch(() => undefined);
}

function randomId(): string {
  return randomBytes(9).toString("base64url");
}

function tokenMissing(): UserError {
  return new UserError({
    code: "token-missing",
    values: {},
    message: "There is no DISCORD_TOKEN.",
    hint: "Create an application at https://discord.com/developers/applications, copy the token from its Bot page, and put DISCORD_TOKEN=... into .env.",
  });
}
