import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEngine } from "../../src/app/compose/compose.ts";
import { loadConfig } from "../../src/app/config.ts";
import type { Config, Engine } from "../../src/app/types.ts";
import { UserError } from "../../src/core/errors.ts";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { asOrdinaryUser } from "../helpers/as-ordinary-user.ts";
import type { OperatorStore } from "../helpers/operator-store.ts";
import { createTestCorpus, HARBOUR, LIBRARY } from "../helpers/test-corpus.ts";

let cwd: string;
let config: Config;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "sourcier-create-"));
  config = loadConfig({ cwd, env: {} });
  await mkdir(config.corpusDir);
  await writeFile(join(config.corpusDir, "library.md"), LIBRARY);
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

describe("a state folder that cannot serve", () => {
  it("is refused when it can only be read", async () => {
    await mkdir(config.dataDir);
    await chmod(config.dataDir, 0o555);
    await asOrdinaryUser(() => expectRefusal("state-read-only"));
  });

  it("is refused when a later release wrote it", async () => {
    await withEngine(async () => {});
    const database = new Database(join(config.dataDir, "sourcier.db"));
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expectRefusal("state-too-new");
  });

  it("is refused when its file is no database", async () => {
    await mkdir(config.dataDir);
    await writeFile(join(config.dataDir, "sourcier.db"), "Not a database. ".repeat(1000));
    await expectRefusal("state-damaged");
  });

  it("is refused when it is a file", async () => {
    await writeFile(config.dataDir, "");
    await expectRefusal("setting-invalid");
  });

  it("keeps what it has when its disk is full, and takes the rest once there is room", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    let isFull = false;
    const wrap = (store: OperatorStore): OperatorStore => ({
      ...store,
      write: (record) => (isFull ? Promise.reject(full()) : store.write(record)),
    });
    const { engine } = await corpus.open({ wrap });
    await engine.index();
    isFull = true;
    await corpus.write("harbour.md", HARBOUR);
    await expect(engine.index()).rejects.toMatchObject({ code: "state-full" });
    expect((await engine.sources()).map(({ id }) => id)).toEqual(["library"]);
    isFull = false;
    expect(await engine.index()).toMatchObject({ added: ["harbour"], unchanged: 1 });
  });
});

describe("models that are not there", () => {
  it("end the start when it is the embedder", async () => {
    await expectRefusal("model-missing", { embeddingModel: "no-such-model" });
    await expectRefusal("model-missing", { modelsDir: join(cwd, "nowhere") });
  });

  it("are told in one line when it is the reader, and the engine answers without it", async () => {
    const log: string[] = [];
    await withEngine(
      async (engine) => {
        const answer = await engine.in(OPERATOR_SCOPE).ask("When does the library open?", { explain: true });
        expect([...answer.citations, ...("nearest" in answer ? answer.nearest : [])][0]?.source).toBe("library");
        expect(answer.explanation?.candidates[0]).not.toHaveProperty("answerable");
      },
      { readerModel: "no-such-reader" },
      log,
    );
    expect(log).toEqual([expect.stringContaining('Answering without the reader: Model "no-such-reader" is missing')]);
  });

  it("are nothing to tell when no reader is wanted", async () => {
    const log: string[] = [];
    await withEngine(async () => {}, { readerModel: "none" }, log);
    expect(log).toEqual([]);
  });
});

async function withEngine(
  use: (engine: Engine) => Promise<void>,
  changes: Partial<Config> = {},
  log: string[] = [],
): Promise<void> {
  const engine = await openEngine({ ...config, ...changes }, { log: (message) => log.push(message) });
  try {
    await use(engine);
  } finally {
    await engine.close();
  }
}

async function expectRefusal(code: string, changes: Partial<Config> = {}): Promise<void> {
  await expect(openEngine({ ...config, ...changes })).rejects.toMatchObject({ name: "UserError", code });
}

function full(): UserError {
  return new UserError({
    code: "state-full",
    values: { path: "/data" },
    message: "No space is left.",
    hint: "Free some space.",
  });
}
