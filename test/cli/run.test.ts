import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { createFakeEngine } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

describe("run", () => {
  it("prints the help of the program and of each command to standard output", async () => {
    const program = await runCli(["--help"]);
    expect(program).toMatchObject({ stderr: "", exitCode: 0 });
    expect(program.stdout).toMatch(/^Usage: sourcier/);
    for (const command of ["ask", "index", "sources", "show", "verify", "facts", "doctor", "bot"]) {
      const { stdout, stderr, exitCode } = await runCli([command, "--help"]);
      expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
      expect(stdout).toMatch(new RegExp(`^Usage: sourcier ${command}`));
      for (const flag of ["--corpus", "--data", "--lang", "--quiet"]) expect(stdout).toContain(flag);
    }
  });

  it("prints its version", async () => {
    const { stdout, exitCode } = await runCli(["--version"]);
    expect([stdout, exitCode]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), 0]);
  });

  it.each([
    { argv: [], stderr: /^Usage: sourcier/ },
    { argv: ["aks", "why?"], stderr: "error: There is no command aks.\nDid you mean ask?\n" },
    { argv: ["Who opened it?"], stderr: /^error: There is no command Who opened it\?\.\n.*sourcier ask "/ },
    { argv: ["help", "aks"], stderr: /^error: There is no command aks\.\n/ },
    { argv: ["sources", "--jsno"], stderr: /^error: There is no option --jsno\.\nDid you mean --json\?\n/ },
    { argv: ["ask", "-1 or 1?"], stderr: /^error: There is no option -1 or 1\?\.\n.* goes after "--"/ },
    { argv: ["show"], stderr: "error: The argument source is missing.\nHow it is used: sourcier show --help\n" },
    { argv: ["index", "now"], stderr: "error: There are too many arguments.\nHow it is used: sourcier index --help\n" },
    {
      argv: ["facts", "--kind", "animal"],
      stderr: /^error: Expected --kind <kind> to be one of person, .*, got animal\.\n$/,
    },
    {
      argv: ["ask", "--batch", "a.jsonl", "--explain"],
      stderr: "error: --batch <file> and --explain do not go together.\n",
    },
    { argv: ["ask", "--corpus", "", "why?"], stderr: /^error: Expected SOURCIER_CORPUS to be a folder, got "".\n/ },
  ])("ends with 2 and a message for the mistaken arguments $argv", async ({ argv, stderr }) => {
    const result = await runCli(argv);
    expect(result).toMatchObject({ stdout: "", exitCode: 2 });
    expect(result.stderr).toEqual(typeof stderr === "string" ? stderr : expect.stringMatching(stderr));
  });

  it("hands the folders of the flags to the engine, from the working directory", async () => {
    let folders: readonly string[] = [];
    await runCli(["ask", "--corpus", "mine", "--data=state", "When?"], {
      cwd: "/nowhere",
      createEngine: async (config) => {
        folders = [config.corpusDir, config.dataDir];
        return createFakeEngine();
      },
    });
    expect(folders).toEqual(["/nowhere/mine", "/nowhere/state"]);
  });

  it("loads the models ahead for a question, and for nothing else", async () => {
    for (const [argv, isAsking] of [
      [["ask", "When?"], true],
      [["sources"], false],
      [["facts"], false],
      [["index"], false],
    ] as const) {
      let warm: boolean | undefined;
      await runCli(argv, {
        createEngine: async (_config, options) => {
          warm = options.warm;
          return createFakeEngine();
        },
      });
      expect(warm).toBe(isAsking);
    }
  });

  it("words a mistake with what to do and without a trace", async () => {
    const createEngine = async () => {
      throw new UserError({
        code: "corpus-missing",
        values: { problem: "missing", folder: "corpus" },
        message: "There is no folder corpus.",
        hint: "Make it.",
      });
    };
    expect(await runCli(["sources"], { createEngine })).toEqual({
      stdout: "",
      stderr: "error: There is no folder corpus.\nMake it.\n",
      exitCode: 2,
    });
  });

  it("gives a bug a short id and keeps its details for LOG_LEVEL=debug", async () => {
    const createEngine = async () => {
      throw new TypeError("x is not a function", { cause: new Error("deep down") });
    };
    const plain = await runCli(["sources"], { createEngine });
    expect(plain).toEqual({
      stdout: "",
      stderr: expect.stringMatching(
        /^error: Something went wrong inside Sourcier \(bug [0-9a-f]{8}\)\.\nRun the same command with LOG_LEVEL=debug to see all of it\.\n$/,
      ),
      exitCode: 1,
    });
    const debug = await runCli(["sources"], { createEngine, env: { LOG_LEVEL: "debug" } });
    expect(debug.stderr).toMatch(/TypeError: x is not a function\n {4}at [\s\S]*deep down/);
  });

  it("closes the engine whether the command succeeds or fails", async () => {
    const engines = [createFakeEngine(), createFakeEngine({ ask: () => Promise.reject(new Error("bug")) })];
    for (const engine of engines) {
      await runCli(["ask", "When?"], { engine });
      expect(engine.closed).toBe(true);
    }
  });

  it("says what is left out of the index on standard error, unless quiet", async () => {
    const engine = createFakeEngine({ report: { refused: ["b.md"].map(refuse) } });
    expect((await runCli(["sources"], { engine })).stderr).toBe("Left out 1 file: b.md. `sourcier index` says why.\n");
    expect((await runCli(["index"], { engine })).stderr).toBe("Left out: b.md is empty. Write something into it.\n");
    for (const command of ["sources", "index"])
      expect((await runCli([command, "--quiet"], { engine })).stderr).toBe("");
  });

  it("names three files of many that are left out, and index all of them", async () => {
    const files = ["a.md", "b.md", "c.md", "d.md", "e.md"];
    const engine = createFakeEngine({ report: { refused: files.map(refuse) } });
    expect((await runCli(["facts"], { engine })).stderr).toBe(
      "Left out 5 files: a.md, b.md, c.md and 2 more. `sourcier index` says why.\n",
    );
    expect((await runCli(["index"], { engine })).stderr.split("\n")).toHaveLength(files.length + 1);
  });

  it("draws a bar on a terminal alone and takes it away", async () => {
    const engine = createFakeEngine({
      progress: [
        [0, 4],
        [2, 4],
        [2, 4],
        [4, 4],
      ],
    });
    const { stderr } = await runCli(["index"], { engine, terminal: true, env: { NO_COLOR: "1" } });
    expect(stderr).toBe(
      [
        "Indexing ░░░░░░░░░░░░░░░░░░░░░░░░ 0 % (0 of 4 passages)",
        "Indexing ████████████░░░░░░░░░░░░ 50 % (2 of 4 passages)",
        "Indexing ████████████████████████ 100 % (4 of 4 passages)",
        "",
      ].join("\r\u001b[K"),
    );
    expect((await runCli(["index"], { engine })).stderr).toBe("");
  });

  it("passes the engine's messages on, unless quiet or told by LOG_LEVEL", async () => {
    const createEngine = async (_config: unknown, { log }: { readonly log: (message: string) => void }) => {
      log("The vector index is rebuilt.");
      return createFakeEngine();
    };
    expect((await runCli(["sources"], { createEngine })).stderr).toBe("The vector index is rebuilt.\n");
    expect((await runCli(["sources", "-q"], { createEngine })).stderr).toBe("");
    expect((await runCli(["sources"], { createEngine, env: { LOG_LEVEL: "error" } })).stderr).toBe("");
  });

  it("breaks no word of a mistake at the edge of a terminal", async () => {
    const { stderr, exitCode } = await runCli(["ask", "--batch", "no.jsonl"], { terminal: true, columns: 40 });
    expect(stderr.replace(/\u001b\[\d+m/gu, "")).toBe(
      'error: Cannot read "no.jsonl": there is\nno such file.\nName a file that you may read, or "-"\nfor standard input.\n',
    );
    expect(exitCode).toBe(2);
  });
});

function refuse(file: string) {
  const message = `${file} is empty.`;
  return { file, code: "file-empty", values: { file }, message, hint: "Write something into it." } as const;
}
