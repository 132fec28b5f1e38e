import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDataFolder } from "../../../src/cli/doctor/check-data-folder.ts";
import { checkDiscord } from "../../../src/cli/doctor/check-discord.ts";
import { checkModel } from "../../../src/cli/doctor/check-model.ts";
import { checkNativeModules } from "../../../src/cli/doctor/check-native-modules.ts";
import { UserError } from "../../../src/core/errors.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { createFakeEngine } from "../../helpers/cli-engine.ts";
import { runCli } from "../../helpers/run-cli.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sourcier-doctor-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = WORDS.en.terminal.doctor;

describe("doctor", () => {
  it("says ok of each part and ends with 0", async () => {
    const engine = createFakeEngine();
    const { stdout, exitCode } = await runCli(["doctor"], { cwd: folder, engine });
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/)[0])).toEqual(expect.arrayContaining(["ok"]));
    expect(stdout).toMatch(/^ok +articles +1 in .*corpus, 3 passages$/m);
    expect(stdout).toMatch(/^note +discord +DISCORD_TOKEN is not set$/m);
    expect(stdout).not.toContain("broken");
    expect([exitCode, engine.asked.length]).toEqual([0, 1]);
  });

  it("says what to do about what is broken and ends with 2", async () => {
    const createEngine = async () => {
      throw new UserError({
        code: "corpus-missing",
        values: { problem: "missing", folder: "corpus" },
        message: "There is no folder corpus.",
        hint: "Make it.",
      });
    };
    const { stdout, exitCode } = await runCli(["doctor"], { cwd: folder, createEngine });
    expect(stdout).toMatch(/^broken articles +There is no folder corpus\.\n +Make it\.$/m);
    expect(exitCode).toBe(2);
  });

  it("notes each file that is left out, once, with what to do", async () => {
    const mistake = { code: "file-empty", message: "b.md is empty.", hint: "Write something into it." } as const;
    const refused = [{ file: "b.md", values: { file: "b.md" }, ...mistake }];
    const result = await runCli(["doctor"], { cwd: folder, engine: createFakeEngine({ report: { refused } }) });
    expect(result.stdout).toMatch(/^note +articles +b\.md is empty\.\n +Write something into it\.$/m);
    expect(result).toMatchObject({ stderr: "", exitCode: 0 });
  });

  it("does not try to answer when a part that this needs is broken", async () => {
    const engine = createFakeEngine();
    const env = { EMBEDDING_MODEL: "./nowhere" };
    const { stdout, exitCode } = await runCli(["doctor"], { cwd: folder, engine, env });
    expect(stdout).toMatch(/^broken embedding model +.*nowhere: config\.json is missing, /m);
    expect([exitCode, engine.asked]).toEqual([2, []]);
  });
});

describe("doctor with a models server", () => {
  const env = { MODELS_URL: "http://models.test:8788", EMBEDDING_MODEL: "./nowhere" };

  it("looks for no model here, and names the server that answered", async () => {
    const { stdout, exitCode } = await runCli(["doctor"], { cwd: folder, engine: createFakeEngine(), env });
    expect(stdout).toMatch(/^ok +models server +http:\/\/models\.test:8788$/m);
    expect(stdout).not.toContain("embedding model");
    expect(exitCode).toBe(0);
  });
});

describe("doctor with a database server", () => {
  const env = { DATABASE_URL: "postgres://sourcier:secret-of-the-tests@db.example/articles" };
  const report = {
    server: "db.example:5432/articles",
    version: "18.4",
    extension: "0.8.5",
    role: "sourcier",
    bypassesRules: false,
    isEncrypted: true,
    settings: [{ name: "shared_buffers", value: "128MB" }],
  };

  it("names server, extension and settings, and not the password", async () => {
    const inspectDatabase = async () => report;
    const options = { cwd: folder, engine: createFakeEngine(), env, inspectDatabase };
    const { stdout, exitCode } = await runCli(["doctor"], options);
    expect(stdout).toMatch(
      /^ok +database +db\.example:5432\/articles: PostgreSQL 18\.4, pgvector 0\.8\.5, encrypted; shared_buffers 128MB$/m,
    );
    expect(stdout).not.toContain("secret-of-the-tests");
    expect(exitCode).toBe(0);
  });

  it("warns of a role that the server's rules do not hold", async () => {
    const inspectDatabase = async () => ({ ...report, role: "postgres", bypassesRules: true });
    const options = { cwd: folder, engine: createFakeEngine(), env, inspectDatabase };
    const { stdout, exitCode } = await runCli(["doctor"], options);
    expect(stdout).toMatch(/^note +database +The role postgres bypasses row-level security/m);
    expect(exitCode).toBe(0);
  });

  it("says why a server cannot be used, and asks no question", async () => {
    const engine = createFakeEngine();
    const inspectDatabase = async () => {
      const values = { problem: "unreachable", server: report.server } as const;
      throw new UserError({ code: "database-unusable", values, message: "It is away.", hint: "Start it." });
    };
    const { stdout, exitCode } = await runCli(["doctor"], { cwd: folder, engine, env, inspectDatabase });
    expect(stdout).toMatch(/^broken database +It is away\.\n +Start it\.$/m);
    expect([exitCode, engine.asked]).toEqual([2, []]);
  });
});

describe("checkModel", () => {
  it("finds files that are missing, damaged or cut short", async () => {
    const model = join(folder, "model");
    mkdirSync(join(model, "onnx"), { recursive: true });
    writeFileSync(join(model, "config.json"), "{}");
    writeFileSync(join(model, "tokenizer.json"), '{"cut":');
    writeFileSync(join(model, "onnx/model.onnx"), "version https://git-lfs.github.com/spec/v1");
    expect(await checkModel({ name: "m", model, config: { modelsDir: folder }, words: words.model })).toMatchObject({
      state: "broken",
      message: `${model}: tokenizer.json is damaged, tokenizer_config.json is missing, onnx/*.onnx is cut short (Git LFS pointer?)`,
    });
  });

  it("takes the model that ships with Sourcier by its name", async () => {
    const modelsDir = join(import.meta.dirname, "../../../models");
    expect(
      await checkModel({ name: "m", model: "sourcier-reader-latin", config: { modelsDir }, words: words.model }),
    ).toMatchObject({
      state: "ok",
    });
  });

  it("only notes what is optional, turned off or yet to be fetched", async () => {
    const shared = { name: "m", config: { modelsDir: folder }, words: words.model };
    const checks = [
      await checkModel({ ...shared, model: "gone", optional: true }),
      await checkModel({ ...shared, model: "none", optional: true }),
      await checkModel({ ...shared, model: "Xenova/multilingual-e5-small" }),
    ];
    expect(checks.map(({ state }) => state)).toEqual(["note", "note", "note"]);
  });
});

describe("checkDataFolder", () => {
  it("looks where a folder that is missing would be made, and leaves nothing there", async () => {
    const dataDir = join(folder, "deep/data");
    expect(await checkDataFolder(dataDir, { name: "d", words: words.folder })).toMatchObject({ state: "ok" });
    expect(existsSync(join(folder, "deep"))).toBe(false);
  });

  it("is broken where a file stands in its place", async () => {
    writeFileSync(join(folder, "data"), "");
    expect(await checkDataFolder(join(folder, "data"), { name: "d", words: words.folder })).toMatchObject({
      state: "broken",
    });
  });
});

describe("checkNativeModules", () => {
  it("needs what has no substitute and only notes the rest", async () => {
    const checks = await checkNativeModules(words.modules, async () => {
      throw new Error("Command failed: node\n\nError: invalid ELF header\n    at Module.load");
    });
    expect(checks.map(({ name, state, message }) => [name, state, message])).toEqual([
      ["onnxruntime-node", "broken", "does not load: invalid ELF header"],
      ["libsql", "broken", "does not load: invalid ELF header"],
      ["hnswlib-node", "note", "does not load: exact search serves, which is slower over 20,000 passages"],
    ]);
    expect((await checkNativeModules(words.modules, async () => {})).every(({ state }) => state === "ok")).toBe(true);
  });
});

describe("checkDiscord", () => {
  const unset = { apiUrl: "", cdnUrl: "", channelIds: [], messageContent: false };

  it("never shows the token and doubts what does not look like one", () => {
    const token = "secret.of.mine";
    const checks = checkDiscord({ ...unset, token, guildId: "123456789012345678" }, words.discord);
    expect(checks.map(({ state }) => state)).toEqual(["ok", "note"]);
    expect(JSON.stringify(checks)).not.toContain(token);
  });
});
