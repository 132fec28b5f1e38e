import { isAbsolute, resolve } from "node:path";

/** The settings by name; `.env.example` and the README's table list the same ones. */
export const settings = {
  SOURCIER_CORPUS: { expected: "a folder", parse: parseText },
  SOURCIER_DATA: { expected: "a folder", parse: parseText },
  EMBEDDING_MODEL: { expected: "a folder in models/, a path or a hub id", parse: parseText },
  READER_MODEL: { expected: 'a folder in models/, a path, a hub id or "none"', parse: parseText },
  ANSWER_THRESHOLD: { expected: "a number from 0 to 1", parse: parseShare },
  LOG_LEVEL: { expected: "one of debug, info, warn, error, silent", parse: parseLogLevel },
  LOG_QUESTIONS: { expected: "1 or 0", parse: parseSwitch },
  RETENTION_DAYS: { expected: "a whole number from 1 to 3650", parse: parseInteger({ min: 1, max: 3650 }) },
  DISCORD_TOKEN: { expected: "a bot token without spaces", parse: parseToken, secret: true },
  DISCORD_API_URL: { expected: "an http or https address", parse: parseHttpUrl },
  DISCORD_GUILD_ID: { expected: "a Discord id of 15 to 20 digits", parse: parseSnowflake },
  DISCORD_CHANNEL_IDS: { expected: "Discord ids of 15 to 20 digits with commas between them", parse: parseSnowflakes },
  ASK_PER_MINUTE: {
    expected: "a whole number from 0 (no limit) to 10000",
    parse: parseInteger({ min: 0, max: 10_000 }),
  },
  ASK_PER_MINUTE_GUILD: {
    expected: "a whole number from 0 (no limit) to 100000",
    parse: parseInteger({ min: 0, max: 100_000 }),
  },
  ASK_CONCURRENCY: { expected: "a whole number from 1 to 64", parse: parseInteger({ min: 1, max: 64 }) },
  ASK_QUEUE: { expected: "a whole number from 0 to 100000", parse: parseInteger({ min: 0, max: 100_000 }) },
  HEALTH_PORT: { expected: "a port from 1 to 65535", parse: parseInteger({ min: 1, max: 65_535 }) },
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

/** One setting: `parse` gives undefined for what it does not take. */
export interface Setting<Value> {
  /** What follows "Expected NAME to be". */
  readonly expected: string;
  readonly parse: (raw: string) => Value | undefined;
  /** Its value never appears in a message. */
  readonly secret?: boolean;
}

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

function parseInteger({
  min,
  max,
}: {
  readonly min: number;
  readonly max: number;
}): (raw: string) => number | undefined {
  return (raw) => {
    const value = Number(raw);
    return /^\d+$/.test(raw) && value >= min && value <= max ? value : undefined;
  };
}

function parseToken(raw: string): string | undefined {
  return /^\S+$/.test(raw) ? raw : undefined;
}

/** Without the slash at its end, so that a path may follow. */
function parseHttpUrl(raw: string): string | undefined {
  return URL.canParse(raw) && /^https?:\/\//i.test(raw) ? raw.replace(/\/+$/, "") : undefined;
}

function parseSnowflake(raw: string): string | undefined {
  return /^\d{15,20}$/.test(raw) ? raw : undefined;
}

function parseSnowflakes(raw: string): readonly string[] | undefined {
  const ids = raw.split(/[\s,]+/).filter((id) => id !== "");
  return ids.every((id) => parseSnowflake(id) !== undefined) ? [...new Set(ids)] : undefined;
}
