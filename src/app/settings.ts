import { isAbsolute, resolve } from "node:path";
import type { Expected, ExpectedKind, ExpectedRange } from "../core/error-values.ts";

/** The settings by name; `.env.example` and the README's table list the same ones. */
export const settings = {
  SOURCIER_CORPUS: { expected: "folder", parse: parseText },
  SOURCIER_DATA: { expected: "folder", parse: parseText },
  DATABASE_URL: { expected: "database", parse: parseDatabaseUrl, secret: true },
  EMBEDDING_MODEL: { expected: "model", parse: parseText },
  READER_MODEL: { expected: "reader-model", parse: parseText },
  ANSWER_THRESHOLD: { expected: "share", parse: parseShare },
  LOG_LEVEL: { expected: "log-level", parse: parseLogLevel },
  LOG_QUESTIONS: { expected: "switch", parse: parseSwitch },
  RETENTION_DAYS: integerSetting({ min: 1, max: 3650 }),
  DISCORD_TOKEN: { expected: "token", parse: parseToken, secret: true },
  DISCORD_API_URL: { expected: "address", parse: parseHttpUrl },
  DISCORD_CDN_URL: { expected: "address", parse: parseHttpUrl },
  DISCORD_GUILD_ID: { expected: "id", parse: parseSnowflake },
  DISCORD_CHANNEL_IDS: { expected: "ids", parse: parseSnowflakes },
  DISCORD_MESSAGE_CONTENT: { expected: "switch", parse: parseSwitch },
  ASK_PER_MINUTE: integerSetting({ min: 0, max: 10_000, hasNoLimit: true }),
  ASK_PER_MINUTE_GUILD: integerSetting({ min: 0, max: 100_000, hasNoLimit: true }),
  ASK_CONCURRENCY: integerSetting({ min: 1, max: 64 }),
  ASK_QUEUE: integerSetting({ min: 0, max: 100_000 }),
  MODELS_URL: { expected: "address", parse: parseServerUrl },
  MODELS_TOKEN: { expected: "secret", parse: parseSecret, secret: true },
  MODELS_HOST: { expected: "host", parse: parseHost },
  MODELS_PORT: { expected: "port", parse: parseInteger({ min: 1, max: 65_535 }) },
  HEALTH_PORT: { expected: "port", parse: parseInteger({ min: 1, max: 65_535 }) },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** One setting: `parse` gives undefined for what it does not take. */
export interface Setting<Value> {
  readonly expected: Expected;
  readonly parse: (raw: string) => Value | undefined;
  /** Its value never appears in a message. */
  readonly secret?: boolean;
}

/** What follows "Expected NAME to be". */
export function wordExpected(expected: Expected): string {
  if (typeof expected === "string") return EXPECTED_WORDS[expected];
  const { min, max, hasNoLimit } = expected;
  return `a whole number from ${min}${hasNoLimit ? " (no limit)" : ""} to ${max}`;
}

const EXPECTED_WORDS: Readonly<Record<ExpectedKind, string>> = {
  folder: "a folder",
  model: "a folder in models/, a path or a hub id",
  "reader-model": 'a folder in models/, a path, a hub id or "none"',
  share: "a number from 0 to 1",
  "log-level": "one of debug, info, warn, error, silent",
  switch: "1 or 0",
  token: "a bot token without spaces",
  address: "an http or https address",
  database: "an address like postgres://user:password@host:5432/database",
  id: "a Discord id of 15 to 20 digits",
  ids: "Discord ids of 15 to 20 digits with commas between them",
  port: "a port from 1 to 65535",
  host: "the name or the address of this machine",
  secret: "a secret of at least 16 characters without spaces",
};

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> = Exclude<ReturnType<(typeof settings)[Name]["parse"]>, undefined>;

/** A path is made absolute; the name of a shipped model and a hub id stay as they are. */
export function resolveModel(model: string, cwd: string): string {
  return /^\.{1,2}([/\\]|$)/.test(model) || isAbsolute(model) ? resolve(cwd, model) : model;
}

function parseText(raw: string): string | undefined {
  return raw === "" ? undefined : raw;
}

function parseShare(raw: string): number | undefined {
  const value = Number(raw);
  return /^\d*\.?\d+$/.test(raw) && value <= 1 ? value : undefined;
}

function parseLogLevel(raw: string): (typeof logLevels)[number] | undefined {
  return logLevels.find((level) => level === raw.toLowerCase());
}

const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

function parseSwitch(raw: string): boolean | undefined {
  if (/^(1|true)$/i.test(raw)) return true;
  return /^(0|false)$/i.test(raw) ? false : undefined;
}

function integerSetting(expected: ExpectedRange): Setting<number> {
  return { expected, parse: parseInteger(expected) };
}

function parseInteger({ min, max }: Pick<ExpectedRange, "min" | "max">): (raw: string) => number | undefined {
  return (raw) => {
    const value = Number(raw);
    return /^\d+$/.test(raw) && value >= min && value <= max ? value : undefined;
  };
}

function parseToken(raw: string): string | undefined {
  return /^\S+$/.test(raw) ? raw : undefined;
}

/** Without a name and a password, which would stand in the log. */
function parseServerUrl(raw: string): string | undefined {
  const url = parseHttpUrl(raw);
  return url === undefined || new URL(url).username !== "" || new URL(url).password !== "" ? undefined : url;
}

/** Long enough that nobody finds it by trying. */
function parseSecret(raw: string): string | undefined {
  return /^[\x21-\x7e]{16,}$/.test(raw) ? raw : undefined;
}

function parseHost(raw: string): string | undefined {
  return /^[\w.:-]+$/.test(raw) ? raw : undefined;
}

/** Without the slash at its end, so that a path may follow. */
function parseHttpUrl(raw: string): string | undefined {
  return URL.canParse(raw) && /^https?:\/\//i.test(raw) ? raw.replace(/\/+$/, "") : undefined;
}

/** What stands in it is read where the server is called. */
function parseDatabaseUrl(raw: string): string | undefined {
  return /^postgres(?:ql)?:\/\/\S+$/i.test(raw) ? raw : undefined;
}

function parseSnowflake(raw: string): string | undefined {
  return /^\d{15,20}$/.test(raw) ? raw : undefined;
}

function parseSnowflakes(raw: string): readonly string[] | undefined {
  const ids = raw.split(/[\s,]+/).filter((id) => id !== "");
  return ids.every((id) => parseSnowflake(id) !== undefined) ? [...new Set(ids)] : undefined;
}
