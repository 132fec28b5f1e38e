import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse as parseDotenv } from "dotenv";
import type { SettingMistake, SettingPlace } from "../core/error-values.ts";
import { UserError } from "../core/errors.ts";
import { withinEdits } from "../core/spelling/within-edits.ts";
import { resolveModel, type Setting, type SettingName, type SettingValue, settings, wordExpected } from "./settings.ts";
import type { Config } from "./types.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings given on the command line, as typed. */
export interface ConfigFlags {
  readonly corpus?: string | undefined;
  readonly data?: string | undefined;
}

export interface LoadConfigOptions {
  readonly flags?: ConfigFlags;
  /** Default: the process's own. */
  readonly env?: Environment;
  /** Where relative paths and `.env` are looked for; default: the working directory. */
  readonly cwd?: string;
}

/**
 * All settings: flags, then the environment, then `.env`, then the defaults. An empty value counts as not set.
 * Throws UserError setting-invalid that names every wrong setting, its value and what is expected, and every name in `.env` that is
 * nearly a setting's.
 */
export function loadConfig({
  flags = {},
  env = readEnvironment(),
  cwd = process.cwd(),
}: LoadConfigOptions = {}): Config {
  const path = join(cwd, ".env");
  const dotenv: SettingSource = { place: { path }, values: readDotenv(path) };
  const reader = createSettingReader([
    { place: "flags", values: { SOURCIER_CORPUS: flags.corpus, SOURCIER_DATA: flags.data }, strict: true },
    { place: "environment", values: env },
    dotenv,
  ]);
  reader.refuseMistyped(dotenv);
  const answerThreshold = reader.read("ANSWER_THRESHOLD");
  const databaseUrl = reader.read("DATABASE_URL");
  const discord = readDiscord(reader);
  const config: Config = {
    corpusDir: resolve(cwd, reader.read("SOURCIER_CORPUS") ?? "corpus"),
    dataDir: resolve(cwd, reader.read("SOURCIER_DATA") ?? "data"),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    modelsDir: resolve(import.meta.dirname, "../../models"),
    embeddingModel: resolveModel(reader.read("EMBEDDING_MODEL") ?? "multilingual-e5-small-latin", cwd),
    readerModel: resolveModel(reader.read("READER_MODEL") ?? "sourcier-reader-latin", cwd),
    ...(answerThreshold === undefined ? {} : { answerThreshold }),
    logLevel: reader.read("LOG_LEVEL") ?? "info",
    models: readModels(reader),
    service: readService(reader),
    discord,
  };
  reader.throwMistakes();
  return config;
}

function readModels(reader: SettingReader): Config["models"] {
  const token = reader.read("MODELS_TOKEN");
  const url = reader.read("MODELS_URL");
  return {
    host: reader.read("MODELS_HOST") ?? "127.0.0.1",
    port: reader.read("MODELS_PORT") ?? 8788,
    ...(token === undefined ? {} : { token }),
    ...(url === undefined ? {} : { url }),
  };
}

function readService(reader: SettingReader): Config["service"] {
  return {
    askPerMinute: reader.read("ASK_PER_MINUTE") ?? 10,
    askPerMinuteGuild: reader.read("ASK_PER_MINUTE_GUILD") ?? 60,
    askConcurrency: reader.read("ASK_CONCURRENCY") ?? 2,
    askQueue: reader.read("ASK_QUEUE") ?? 200,
    retentionDays: reader.read("RETENTION_DAYS") ?? 30,
    logQuestions: reader.read("LOG_QUESTIONS") ?? false,
  };
}

function readDiscord(reader: SettingReader): Config["discord"] {
  const token = reader.read("DISCORD_TOKEN");
  const guildId = reader.read("DISCORD_GUILD_ID");
  const healthPort = reader.read("HEALTH_PORT");
  return {
    ...(token === undefined ? {} : { token }),
    apiUrl: reader.read("DISCORD_API_URL") ?? "https://discord.com/api",
    cdnUrl: reader.read("DISCORD_CDN_URL") ?? "https://cdn.discordapp.com",
    ...(guildId === undefined ? {} : { guildId }),
    channelIds: reader.read("DISCORD_CHANNEL_IDS") ?? [],
    messageContent: reader.read("DISCORD_MESSAGE_CONTENT") ?? false,
    ...(healthPort === undefined ? {} : { healthPort }),
  };
}

/** The process's environment, for what is no setting of Sourcier's own (NO_COLOR, TERM). */
export function readEnvironment(): Environment {
  return process.env;
}

interface SettingSource {
  readonly place: SettingPlace;
  readonly values: Environment;
  /** An empty value is a mistake rather than not set. */
  readonly strict?: boolean;
}

interface SettingReader {
  read<Name extends SettingName>(name: Name): SettingValue<Name> | undefined;
  /** Takes names that are nearly those of settings for mistakes. */
  refuseMistyped(source: SettingSource): void;
  throwMistakes(): void;
}

/** So many letters of a name in capitals may be wrong, missing or too many for it to be taken for a setting's. */
const MAX_EDITS = 1;

/** Reads settings from the first place that has them and gathers what is wrong, so that a person sees all of it at once. */
function createSettingReader(sources: readonly SettingSource[]): SettingReader {
  const mistakes: SettingMistake[] = [];
  const places = new Set<SettingPlace>();
  return {
    read<Name extends SettingName>(name: Name) {
      for (const { place, values, strict = false } of sources) {
        const raw = values[name]?.trim();
        if (raw === undefined || (raw === "" && !strict)) continue;
        const setting: Setting<unknown> = settings[name];
        const value = setting.parse(raw);
        if (value !== undefined) return value as SettingValue<Name>;
        mistakes.push({ name, expected: setting.expected, given: setting.secret ? { secretChars: raw.length } : raw });
        places.add(place);
        return undefined;
      }
      return undefined;
    },
    refuseMistyped({ place, values }) {
      const known = Object.keys(settings);
      for (const name of Object.keys(values)) {
        const meant = known.includes(name)
          ? undefined
          : known.find((each) => withinEdits(name.toUpperCase(), each, MAX_EDITS));
        if (meant === undefined) continue;
        mistakes.push({ name, meant });
        places.add(place);
      }
    },
    throwMistakes() {
      if (mistakes.length === 0) return;
      throw new UserError({
        code: "setting-invalid",
        values: { problem: "values", mistakes, places: [...places] },
        message: mistakes.map(wordMistake).join("\n"),
        hint: `Correct it ${[...places].map(wordPlace).join(" and ")}.`,
      });
    },
  };
}

function wordMistake(mistake: SettingMistake): string {
  if ("meant" in mistake) return `${mistake.name} is no setting; ${mistake.meant} is.`;
  const { name, expected, given } = mistake;
  const got = typeof given === "string" ? JSON.stringify(given) : `${given.secretChars} characters that are not one`;
  return `Expected ${name} to be ${wordExpected(expected)}, got ${got}.`;
}

/** Completes "Correct it". */
function wordPlace(place: SettingPlace): string {
  if (typeof place !== "string") return `in ${place.path}`;
  return place === "flags" ? "on the command line" : "in the environment";
}

function readDotenv(path: string): Environment {
  try {
    return parseDotenv(readFileSync(path));
  } catch (error) {
    if (isMissing(error)) return {};
    throw new UserError({
      code: "setting-invalid",
      values: { problem: "file", path },
      message: `Cannot read the settings in ${path}.`,
      hint: "Make it a text file that you may read, or remove it.",
      cause: error,
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
