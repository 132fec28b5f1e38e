import { expect, onTestFinished } from "vitest";
import type { Importers } from "../../src/app/import/importer.ts";
import { createLog } from "../../src/app/log.ts";
import type { DiscordConfig, Engine, ServiceConfig } from "../../src/app/types.ts";
import { type Bot, type BotOptions, createBot } from "../../src/discord/bot.ts";
import type { BotConfig } from "../../src/discord/services.ts";
import { type DiscordDouble, type DoubleOptions, startDiscordDouble } from "./discord-double/index.ts";
import { createScriptedEngine, type ScriptedEngine } from "./scripted-engine/index.ts";

export interface TestBotOptions extends Pick<BotOptions, "now" | "wait" | "every" | "telemetry"> {
  readonly discord?: DiscordDouble;
  readonly double?: DoubleOptions;
  readonly engine?: ScriptedEngine;
  /** In the place of the scripted one. */
  readonly realEngine?: Engine;
  /** Default: those that find nothing to look at again, and can do nothing else. */
  readonly importers?: Pick<Importers, "of" | "attachment">;
  readonly settings?: Partial<DiscordConfig>;
  readonly service?: Partial<ServiceConfig>;
  /** Ids of channels to answer in, by what the double is made of. */
  readonly channels?: (discord: DiscordDouble) => readonly string[];
}

export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface TestBot {
  readonly discord: DiscordDouble;
  readonly engine: ScriptedEngine;
  readonly bot: Bot;
  readonly log: readonly LogLine[];
  /** Stops the bot and starts another on the same documents, as after an update. */
  restart(): Promise<TestBot>;
}

function unexpected(): never {
  throw new Error("Expected no document to be brought in.");
}

const NO_IMPORTERS: NonNullable<TestBotOptions["importers"]> = {
  attachment: unexpected,
  of: () => ({
    refresh: async () => [],
    feeds: {
      prepare: unexpected,
      add: unexpected,
      list: async () => [],
      look: async () => [],
      remove: unexpected,
    },
    refreshState: async () => undefined,
    prepare: unexpected,
    add: unexpected,
    remove: unexpected,
    purge: unexpected,
    stateOf: unexpected,
    restore: unexpected,
    setInterval: unexpected,
    history: unexpected,
    rollBack: unexpected,
    release: unexpected,
  }),
};

/** The real bot over a scripted engine, logged in to a double; stopped after the test, which fails if a body broke a rule. */
export async function startTestBot(options: TestBotOptions = {}): Promise<TestBot> {
  const discord = options.discord ?? (await startDiscordDouble({ timeoutMs: 4000, ...options.double }));
  const engine = options.engine ?? createScriptedEngine();
  const made = makeTestBot(discord, engine, options);
  await made.bot.start();
  await discord.ready();
  return made;
}

/** Likewise, but not started yet. */
export function makeTestBot(discord: DiscordDouble, engine: ScriptedEngine, options: TestBotOptions = {}): TestBot {
  const lines: LogLine[] = [];
  const config = configOf(discord, options);
  const log = createLog(
    { logLevel: "debug", discord: config.discord },
    { write: (line) => void lines.push(JSON.parse(line) as LogLine) },
  );
  const bot = createBot({
    engine: options.realEngine ?? engine.engine,
    importers: options.importers ?? NO_IMPORTERS,
    config,
    log,
    ...(options.now ? { now: options.now } : {}),
    ...(options.wait ? { wait: options.wait } : {}),
    ...(options.every ? { every: options.every } : {}),
    ...(options.telemetry ? { telemetry: options.telemetry } : {}),
  });
  closeAfterTest(discord);
  onTestFinished(async () => {
    await bot.stop();
    expect(lines.filter(({ msg }) => /unhandled/iu.test(msg))).toEqual([]);
  });
  return {
    discord,
    engine,
    bot,
    log: lines,
    async restart() {
      await bot.stop();
      return startTestBot({ ...options, discord, engine });
    },
  };
}

/** Resolves when the bot has gone on from all that was answered before: it answers commands in order. */
export async function settled(discord: DiscordDouble): Promise<void> {
  await discord.slash({ name: "help" }).answer();
}

const closing = new WeakSet<DiscordDouble>();

/** After the bots that were made on it later: what is registered last is done first. */
function closeAfterTest(discord: DiscordDouble): void {
  if (closing.has(discord)) return;
  closing.add(discord);
  onTestFinished(async () => {
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
}

function configOf(discord: DiscordDouble, { settings, service, channels }: TestBotOptions): BotConfig {
  return {
    service: {
      askPerMinute: 0,
      askPerMinuteGuild: 0,
      askConcurrency: 2,
      askQueue: 200,
      retentionDays: 30,
      logQuestions: false,
      ...service,
    },
    discord: {
      token: discord.token,
      apiUrl: discord.apiUrl,
      cdnUrl: "http://127.0.0.1:9",
      channelIds: channels?.(discord) ?? [],
      messageContent: false,
      ...settings,
    },
  };
}
