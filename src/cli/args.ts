import { type Command, CommanderError } from "commander";
import type { Words } from "../service/words/types.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Invocation } from "./invocation.ts";
import { MAX_LINE_CELLS } from "./limits.ts";
import { createProgram } from "./program.ts";
import { wordRefusal } from "./refusal.ts";

/** What the command line asks for: a command, a text to print, or what is wrong with it in lines. */
export type Parsed =
  | { readonly invocation: Invocation }
  | { readonly stdout: string; readonly stderr: string; readonly exitCode: ExitCode };

/** Takes the arguments after the program's name; prints nothing itself. */
export function parseArguments(argv: readonly string[], words: Words): Parsed {
  let invocation: Invocation | undefined;
  const printed = { stdout: "", stderr: "" };
  const program = createProgram(words.commandLine, (chosen) => {
    invocation = chosen;
  });
  for (const command of [program, ...program.commands]) captureOutput(command, printed);
  const refused = refuseTopic(argv, program, words);
  if (refused !== undefined) return { stdout: "", stderr: refused, exitCode: exitCodes.mistake };
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { ...printed, exitCode: exitCodes.ok };
    const refusal = wordRefusal(error, { command: commandIn(argv, program), words });
    return { ...printed, stderr: refusal ?? printed.stderr, exitCode: exitCodes.mistake };
  }
  if (invocation === undefined) throw new Error("Expected a command to be chosen or refused");
  return { invocation };
}

/** `help` with a command that there is none of: commander would print the whole help. */
function refuseTopic([first, topic]: readonly string[], program: Command, words: Words): string | undefined {
  if (first !== "help" || topic === undefined || topic.startsWith("-")) return undefined;
  if (topic === "help" || program.commands.some((command) => command.name() === topic)) return undefined;
  const message = `error: unknown command '${topic}'`;
  return wordRefusal(new CommanderError(exitCodes.mistake, "commander.unknownCommand", message), {
    command: undefined,
    words,
  });
}

function commandIn(argv: readonly string[], program: Command): string | undefined {
  return argv.find((word) => program.commands.some((command) => command.name() === word));
}

/** The help of every command, one after another, as `--help` prints it. */
export function renderHelp(words: Words): readonly { readonly command: string; readonly help: string }[] {
  const commands = ["", ...createProgram(words.commandLine, () => {}).commands.map((command) => command.name())];
  return commands.map((name) => {
    const parsed = parseArguments(name === "" ? ["--help"] : [name, "--help"], words);
    return { command: `sourcier ${name}`.trim(), help: "stdout" in parsed ? parsed.stdout : "" };
  });
}

function captureOutput(command: Command, printed: { stdout: string; stderr: string }): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => {
      printed.stdout += text;
    },
    writeErr: (text) => {
      printed.stderr += text;
    },
    getOutHelpWidth: () => MAX_LINE_CELLS,
    getErrHelpWidth: () => MAX_LINE_CELLS,
  });
}
