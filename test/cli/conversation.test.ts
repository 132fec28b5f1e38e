import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { answered, createFakeEngine } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const UP = "\u001b[A";

describe("conversation", () => {
  it("welcomes, answers line by line and leaves at Ctrl-D with 0", async () => {
    const engine = createFakeEngine();
    const { stdout, exitCode } = await converse(`When does it open?\r\r${CTRL_D}`, engine);
    expect(stdout).toContain("Ask about “The town library”. /help shows what else there is; Ctrl-D leaves.");
    expect(stdout).toContain("┃ The library opens at nine.");
    expect(engine.asked.map(({ question }) => question)).toEqual(["When does it open?"]);
    expect(exitCode).toBe(0);
  });

  it("hands over the turns before, the last five at most", async () => {
    const engine = createFakeEngine();
    await converse(`${[1, 2, 3, 4, 5, 6, 7].map((number) => `When ${number}?\r`).join("")}/quit\r`, engine);
    const turns = engine.asked.map(({ options }) => options.turns?.map((turn) => turn.question));
    expect(turns[0]).toEqual([]);
    expect(turns[1]).toEqual(["When 1?"]);
    expect(turns[6]).toEqual(["When 2?", "When 3?", "When 4?", "When 5?", "When 6?"]);
  });

  it("brings back an earlier line with the arrow", async () => {
    const engine = createFakeEngine();
    await converse(`When?\r${UP}\r/quit\r`, engine);
    expect(engine.asked.map(({ question }) => question)).toEqual(["When?", "When?"]);
  });

  it("shows help for /help and for a command that there is not", async () => {
    const engine = createFakeEngine();
    const { stdout } = await converse("/help\r/halp\r/quit\r", engine);
    expect(stdout).toContain("Type a question and press Enter.");
    expect(stdout).toContain("There is no /halp.");
    expect(engine.asked).toEqual([]);
  });

  it("lists the articles and what they name", async () => {
    const engine = createFakeEngine();
    const { stdout, stderr } = await converse("/sources\r/facts\r/facts anna holm\r/facts Nobody\r/quit\r", engine);
    expect(stdout).toContain("2 paragraphs · City Press · https://example.org/library\n\n");
    expect(stdout.match(/Anna Holm/g)?.length).toBeGreaterThan(2);
    expect(stderr).toContain("Nobody");
    expect(engine.asked).toEqual([]);
  });

  it("explains the last answer, with the turns before it, once there is one", async () => {
    const engine = createFakeEngine();
    const { stdout, stderr } = await converse("/explain\rWhen?\rAnd then?\r/explain\rWhere?\r/quit\r", engine);
    expect(stderr).toContain("Nothing was answered yet.");
    expect(stdout.match(/Candidates, best first/g)).toHaveLength(1);
    const asked = engine.asked.map(({ question, options }) => [question, options.turns?.length, options.explain]);
    expect(asked).toEqual([
      ["When?", 0, false],
      ["And then?", 1, false],
      ["And then?", 1, true],
      ["Where?", 2, false],
    ]);
  });

  it.each(["help", "/?", "HELP"])("takes %s for a call for help", async (line) => {
    const engine = createFakeEngine();
    expect((await converse(`${line}\r/quit\r`, engine)).stdout).toContain("Type a question and press Enter.");
    expect(engine.asked).toEqual([]);
  });

  it.each(["exit", "quit", "/exit"])("ends at %s", async (line) => {
    const engine = createFakeEngine();
    await converse(`${line}\rWhen?\r`, engine);
    expect(engine.asked).toEqual([]);
  });

  it("words a mistake and goes on", async () => {
    const ask = (question: string) => {
      if (question === "?")
        throw new UserError({
          code: "question-unreadable",
          values: { problem: "script", question: "?" },
          message: "Not readable.",
          hint: "Write words.",
        });
      return answered;
    };
    const engine = createFakeEngine({ ask });
    const { stdout, stderr, exitCode } = await converse("?\rWhen?\r/quit\r", engine);
    expect(stderr).toBe("error: Not readable.\nWrite words.\n");
    expect(stdout).toContain("The library opens at nine.");
    expect([exitCode, engine.asked[1]?.options.turns]).toEqual([0, []]);
  });

  it("empties the line at Ctrl-C, and leaves at Ctrl-C on an empty line", async () => {
    const engine = createFakeEngine();
    const { exitCode } = await converse(`Who${CTRL_C}When?\r`, engine);
    expect(engine.asked.map(({ question }) => question)).toEqual(["When?"]);
    expect((await converse(CTRL_C, engine)).exitCode).toBe(0);
    expect([exitCode, engine.asked.length]).toEqual([0, 1]);
  });

  it("stops the answer under way at Ctrl-C", async () => {
    const engine = createFakeEngine({
      ask: (_question, { signal }) =>
        new Promise((_resolve, reject) => {
          const cancelled = new UserError({ code: "cancelled", values: {}, message: "Cancelled.", hint: "Ask again." });
          signal?.addEventListener("abort", () => reject(cancelled));
        }),
    });
    const { stderr, exitCode } = await converse(["When?\r", CTRL_C, "/quit\r"], engine);
    expect([stderr, exitCode]).toEqual(["Stopped.\n", 0]);
  });
});

function converse(typed: string | readonly string[], engine = createFakeEngine()) {
  return runCli(["ask"], { engine, terminal: true, env: { NO_COLOR: "1", TERM: "xterm" }, stdin: typed });
}
