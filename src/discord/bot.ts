import { randomBytes } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Client, Events } from "discord.js";
import type { Importers } from "../app/import/importer.ts";
import { createAlone } from "../app/indexing/alone.ts";
import type { Log } from "../app/log.ts";
import { createTelemetry, type Telemetry } from "../app/telemetry.ts";
import type { Engine } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { createInFlight } from "../service/asking/in-flight.ts";
import { createTurns } from "../service/asking/turns.ts";
import { createCommandLinks } from "./commands/command-links.ts";
import { createDiscreetLog } from "./discreet-log.ts";
import { createClient } from "./gateway/client.ts";
import { createDirectory } from "./gateway/directory.ts";
import { createEventTurns } from "./gateway/event-turns.ts";
import { handleEvents } from "./gateway/handle-events.ts";
import { startHealth } from "./gateway/health.ts";
import { keepUp } from "./gateway/keep-up.ts";
import { listen } from "./gateway/listeners.ts";
import { logIn, onceClosedForGood } from "./gateway/login.ts";
import { createOutage } from "./gateway/outage.ts";
import { createRequests } from "./gateway/requests.ts";
import { createStanding } from "./gateway/standing.ts";
import { DRAIN_MS, FAREWELL_MS } from "./limits.ts";
import { type BotConfig, createServices, type Services } from "./services.ts";
import { createTellAsker } from "./tell/tell-askers.ts";
import { createTellCorrections } from "./tell/tell-corrections.ts";
import { createTellDigest } from "./tell/tell-digest.ts";
import { createTellManagers } from "./tell/tell-managers.ts";

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
  const { now = Date.now, newId = randomId, every = callEvery, telemetry = createTelemetry() } = options;
  const { token, apiUrl, messageContent, healthPort } = config.discord;
  const log = createDiscreetLog(options.log);
  const stopping = new AbortController();
  // Whatever waits listens to it: one for each event whose turn another process has.
  setMaxListeners(0, stopping.signal);
  const wait = (durationMs: number) => (options.wait ?? waitFor)(durationMs, stopping.signal);
  const inFlight = createInFlight();
  const outage = createOutage({ log, now, every });
  const turns = createTurns({ claims: engine.claims, holder: newId(), log, wait, every });
  const alone = createAlone({ claims: engine.claims, wait, every });
  const events = createEventTurns(turns);
  const closers: (() => void)[] = [];
  let client: Client | undefined;
  const connected = (): boolean => client?.isReady() ?? false;

  return {
    async start() {
      if (token === undefined) throw tokenMissing();
      const services = await openServices();
      if (healthPort !== undefined) {
        const health = await startHealth({ port: healthPort, metrics: services.metrics, connected });
        closers.push(() => health.stop());
      }
      const entered = await enter(token, services);
      client = entered;
      if (entered === undefined) return;
      if (stopping.signal.aborted) return leave(entered);
      if (onLost !== undefined) onceClosedForGood(entered, onLost);
      closers.push(keepUp(services, { once: events.once, alone, retentionDays: config.service.retentionDays }));
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

  function openServices(): Promise<Services> {
    return createServices({
      engine,
      importers,
      config,
      log,
      telemetry,
      now,
      newId,
      standing: createStanding(),
      commandLinks: createCommandLinks(),
      connected,
      directory: createDirectory(() => client),
      tell: createTellManagers(() => client, log),
      tellCorrections: createTellCorrections(() => client),
      tellAsker: createTellAsker(() => client),
      tellDigest: createTellDigest(() => client),
      once: events.once,
      signal: stopping.signal,
    });
  }

  /** Logs in, listening already; undefined when the bot was stopped meanwhile. */
  function enter(token: string, services: Services): Promise<Client | undefined> {
    const listeners = handleEvents({ services, events, inFlight, stopping: stopping.signal });
    const makeRequest = createRequests({ isTakenOver: events.isTakenOver, wait });
    const makeClient = (): Client => {
      const attempt = createClient({ apiUrl, messageContent, makeRequest });
      listen(attempt, listeners, { log, outage });
      return attempt;
    };
    return logIn({ token, createClient: makeClient, wait, signal: stopping.signal, outage });
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
