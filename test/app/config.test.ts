import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LoadConfigOptions, loadConfig } from "../../src/app/config.ts";
import { settings } from "../../src/app/settings.ts";
import type { Config } from "../../src/app/types.ts";
import { UserError } from "../../src/core/errors.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "sourcier-config-"));
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("loadConfig", () => {
  it("gives the documented defaults when nothing is set", () => {
    expect(load()).toEqual({
      corpusDir: join(cwd, "corpus"),
      dataDir: join(cwd, "data"),
      modelsDir: join(import.meta.dirname, "../../models"),
      embeddingModel: "multilingual-e5-small-latin",
      readerModel: "sourcier-reader-latin",
      logLevel: "info",
      models: { host: "127.0.0.1", port: 8788 },
      service: {
        askPerMinute: 10,
        askPerMinuteGuild: 60,
        askConcurrency: 2,
        askQueue: 200,
        retentionDays: 30,
        logQuestions: false,
      },
      discord: {
        apiUrl: "https://discord.com/api",
        cdnUrl: "https://cdn.discordapp.com",
        channelIds: [],
        messageContent: false,
      },
    } satisfies Config);
  });

  it("prefers flags to the environment and the environment to .env", () => {
    writeFileSync(join(cwd, ".env"), "SOURCIER_CORPUS=c\nSOURCIER_DATA=c\nLOG_LEVEL=warn\n");
    const config = load({ flags: { corpus: "a" }, env: { SOURCIER_CORPUS: "b", SOURCIER_DATA: "b" } });
    expect([config.corpusDir, config.dataDir, config.logLevel]).toEqual([join(cwd, "a"), join(cwd, "b"), "warn"]);
  });

  it("leaves the process's environment as it was", () => {
    writeFileSync(join(cwd, ".env"), "SOURCIER_CONFIG_TEST=1\nRETENTION_DAYS=7\n");
    const before = { ...process.env };
    expect(load().service.retentionDays).toBe(7);
    expect(process.env).toEqual(before);
  });

  it("takes every setting", () => {
    const config = load({
      env: {
        EMBEDDING_MODEL: "Xenova/multilingual-e5-small",
        READER_MODEL: "./mine/reader",
        ANSWER_THRESHOLD: "0.4",
        LOG_LEVEL: "Debug",
        LOG_QUESTIONS: "1",
        RETENTION_DAYS: "7",
        DISCORD_TOKEN: " abc.def.ghi ",
        DISCORD_API_URL: "http://127.0.0.1:8080/api/",
        DISCORD_GUILD_ID: "123456789012345678",
        DISCORD_CHANNEL_IDS: "123456789012345678, 223456789012345678,123456789012345678",
        ASK_PER_MINUTE: "0",
        ASK_PER_MINUTE_GUILD: "5",
        ASK_CONCURRENCY: "3",
        ASK_QUEUE: "0",
        HEALTH_PORT: "9090",
        MODELS_URL: "http://models.test:9000/",
        MODELS_TOKEN: "sixteen-letters-",
        MODELS_HOST: "0.0.0.0",
        MODELS_PORT: "9000",
      },
    });
    expect(config).toMatchObject({
      embeddingModel: "Xenova/multilingual-e5-small",
      readerModel: join(cwd, "mine/reader"),
      answerThreshold: 0.4,
      logLevel: "debug",
      models: { host: "0.0.0.0", port: 9000, token: "sixteen-letters-", url: "http://models.test:9000" },
      service: {
        askPerMinute: 0,
        askPerMinuteGuild: 5,
        askConcurrency: 3,
        askQueue: 0,
        retentionDays: 7,
        logQuestions: true,
      },
      discord: {
        token: "abc.def.ghi",
        apiUrl: "http://127.0.0.1:8080/api",
        guildId: "123456789012345678",
        channelIds: ["123456789012345678", "223456789012345678"],
        healthPort: 9090,
      },
    });
  });

  it("takes an empty value in the environment for one that is not set", () => {
    expect(load({ env: { RETENTION_DAYS: "", DISCORD_TOKEN: " " } })).toEqual(load());
  });

  it("refuses an empty flag", () => {
    expect(mistake({ flags: { corpus: "" } })).toMatchObject({
      code: "setting-invalid",
      message: 'Expected SOURCIER_CORPUS to be a folder, got "".',
      hint: "Correct it on the command line.",
    });
  });

  it.each([
    ["ANSWER_THRESHOLD", "1.5", "a number from 0 to 1"],
    ["ANSWER_THRESHOLD", "high", "a number from 0 to 1"],
    ["ANSWER_THRESHOLD", "-1", "a number from 0 to 1"],
    ["LOG_LEVEL", "loud", "one of debug, info, warn, error, silent"],
    ["LOG_QUESTIONS", "maybe", "1 or 0"],
    ["RETENTION_DAYS", "0", "a whole number from 1 to 3650"],
    ["RETENTION_DAYS", "1e2", "a whole number from 1 to 3650"],
    ["DISCORD_API_URL", "discord.com/api", "an http or https address"],
    ["DISCORD_GUILD_ID", "my server", "a Discord id of 15 to 20 digits"],
    ["DISCORD_CHANNEL_IDS", "123456789012345678,general", "Discord ids of 15 to 20 digits with commas between them"],
    ["ASK_PER_MINUTE", "-1", "a whole number from 0 (no limit) to 10000"],
    ["ASK_CONCURRENCY", "0", "a whole number from 1 to 64"],
    ["HEALTH_PORT", "65536", "a port from 1 to 65535"],
    ["MODELS_PORT", "0", "a port from 1 to 65535"],
    ["MODELS_HOST", "http://here", "the name or the address of this machine"],
    ["MODELS_URL", "models.test:8788", "an http or https address"],
    ["MODELS_URL", "http://me:word@models.test", "an http or https address"],
  ])("refuses %s=%s and says what it expects", (name, value, expected) => {
    expect(mistake({ env: { [name]: value } })).toMatchObject({
      code: "setting-invalid",
      message: `Expected ${name} to be ${expected}, got ${JSON.stringify(value)}.`,
      hint: "Correct it in the environment.",
    });
  });

  it("never repeats a token", () => {
    const { message } = mistake({ env: { DISCORD_TOKEN: "Bot abc.def.ghi" } });
    expect(message).toBe(
      "Expected DISCORD_TOKEN to be a bot token without spaces, got 15 characters that are not one.",
    );
    expect(mistake({ env: { MODELS_TOKEN: "short-secret" } }).message).toBe(
      "Expected MODELS_TOKEN to be a secret of at least 16 characters without spaces, got 12 characters that are not one.",
    );
  });

  it("names every mistake at once and where each stands", () => {
    writeFileSync(join(cwd, ".env"), "ASK_QUEUE=lots\n");
    expect(mistake({ env: { HEALTH_PORT: "http" } })).toMatchObject({
      message: [
        'Expected HEALTH_PORT to be a port from 1 to 65535, got "http".',
        'Expected ASK_QUEUE to be a whole number from 0 to 100000, got "lots".',
      ].join("\n"),
      hint: `Correct it in the environment and in ${join(cwd, ".env")}.`,
    });
  });

  it("says which name in .env is nearly a setting's, and leaves other programs' names alone", () => {
    writeFileSync(join(cwd, ".env"), "ANSWR_THRESHOLD=0.9\nlog_level=warn\nTOKEN=x\nDISCORD_TOKEN_2=y\n");
    expect(mistake({})).toMatchObject({
      code: "setting-invalid",
      message: "ANSWR_THRESHOLD is no setting; ANSWER_THRESHOLD is.\nlog_level is no setting; LOG_LEVEL is.",
      hint: `Correct it in ${join(cwd, ".env")}.`,
    });
  });

  it("says which .env it cannot read", () => {
    mkdirSync(join(cwd, ".env"));
    expect(mistake({})).toMatchObject({
      code: "setting-invalid",
      message: `Cannot read the settings in ${join(cwd, ".env")}.`,
    });
  });
});

describe(".env.example", () => {
  it("lists every setting once and no other", () => {
    const example = readFileSync(join(import.meta.dirname, "../../.env.example"), "utf8");
    const names = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(settings).sort());
  });
});

function load(options: LoadConfigOptions = {}): Config {
  return loadConfig({ env: {}, cwd, ...options });
}

function mistake(options: LoadConfigOptions): UserError {
  try {
    load(options);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("Expected a UserError");
}
