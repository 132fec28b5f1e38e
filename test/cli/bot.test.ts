import { describe, expect, it } from "vitest";
import { WORDS } from "../../src/service/words/index.ts";
import { createFakeEngine } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

const { tokenHelp } = WORDS.en.terminal;

describe("bot", () => {
  it("starts the bot with the folders of its flags and ends with its code", async () => {
    let folders: readonly (string | undefined)[] = [];
    const { exitCode } = await runCli(["bot", "--corpus", "mine", "--data", "state"], {
      env: { DISCORD_TOKEN: "a.b.c" },
      startBot: async ({ corpusDir, dataDir, discord }) => {
        folders = [corpusDir, dataDir, discord.token];
        return 1;
      },
    });
    expect([folders, exitCode]).toEqual([["/nowhere/mine", "/nowhere/state", "a.b.c"], 1]);
  });

  it("says in three lines how to get a token and ends with 2 where there is neither token nor terminal", async () => {
    expect(tokenHelp).toHaveLength(3);
    expect(await runCli(["bot"])).toEqual({ stdout: "", stderr: `${tokenHelp.join("\n")}\n`, exitCode: 2 });
  });

  it("then holds a conversation on a terminal", async () => {
    const engine = createFakeEngine();
    const { stderr, stdout, exitCode } = await runCli(["bot"], {
      engine,
      terminal: true,
      env: { NO_COLOR: "1", TERM: "xterm" },
      stdin: "When?\r/quit\r",
    });
    expect(stderr).toBe(`${tokenHelp.join("\n")}\n`);
    expect(stdout).toContain("The library opens at nine.");
    expect(exitCode).toBe(0);
  });
});
