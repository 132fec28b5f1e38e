import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { factKinds } from "../core/facts/kinds.ts";
import type { FactKind } from "../core/types.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { AskRequest, Invocation, SharedFlags } from "./invocation.ts";
import { MAX_LINE_CELLS } from "./limits.ts";

/** What the command line asks for: a command, or a text to print and a code to end with. */
export type Parsed =
  | { readonly invocation: Invocation }
  | { readonly stdout: string; readonly stderr: string; readonly exitCode: ExitCode };

/** Takes the arguments after the program's name; prints nothing itself. */
export function parseArguments(argv: readonly string[]): Parsed {
  let invocation: Invocation | undefined;
  const printed = { stdout: "", stderr: "" };
  const program = createProgram((chosen) => {
    invocation = chosen;
  });
  for (const command of [program, ...program.commands]) {
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
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return endEarly(error, printed);
  }
  if (invocation === undefined) throw new Error("Expected a command to be chosen or refused");
  return { invocation };
}

/** The help of every command, one after another, as `--help` prints it. */
export function renderHelp(): readonly { readonly command: string; readonly help: string }[] {
  const commands = ["", ...createProgram(() => {}).commands.map((command) => command.name())];
  return commands.map((name) => {
    const parsed = parseArguments(name === "" ? ["--help"] : [name, "--help"]);
    return { command: `sourcier ${name}`.trim(), help: "stdout" in parsed ? parsed.stdout : "" };
  });
}

function endEarly(error: CommanderError, printed: { readonly stdout: string; readonly stderr: string }): Parsed {
  if (error.exitCode === 0) return { ...printed, exitCode: exitCodes.ok };
  const isMistyped = error.code === "commander.unknownCommand" && printed.stderr.includes("Did you mean");
  const hint = isMistyped ? "" : (HINTS[error.code] ?? "");
  return { ...printed, stderr: printed.stderr + hint, exitCode: exitCodes.mistake };
}

/** What to do, by the code of commander's error. */
const HINTS: Readonly<Record<string, string>> = {
  "commander.unknownOption":
    'A word that starts with "-" and is no option goes after "--": sourcier ask -- "-1 or 1?"\n',
  "commander.unknownCommand":
    'A question goes behind ask: sourcier ask "Who opened the session?" All commands: sourcier --help\n',
};

function createProgram(choose: (invocation: Invocation) => void): Command {
  const program = new Command("sourcier")
    .description("Answers questions about a set of articles with quotations that can be checked.")
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ optionDescription: describeOption });
  const add = (nameAndArguments: string, description: string) =>
    program
      .command(nameAndArguments)
      .description(description)
      .helpOption("-h, --help", "print this help")
      .option("--corpus <dir>", "folder of the articles (default: SOURCIER_CORPUS or corpus)")
      .option("--data <dir>", "folder of the index (default: SOURCIER_DATA or data)")
      .option("-q, --quiet", "no messages and no progress, the result alone", false);

  add("ask [question...]", "answer a question; without one, hold a conversation or read one from standard input")
    .option("--json", "print the answer as one line of JSON", false)
    .option("--explain", "print why it answered or not", false)
    .addOption(
      new Option("--batch <file>", 'answer each line of a JSONL file ("-": standard input)').conflicts("explain"),
    )
    .addHelpText("after", ASK_EXIT_CODES)
    .action((words: string[], flags: Omit<AskRequest, "question"> & SharedFlags) => {
      choose({
        command: "ask",
        flags,
        request: { ...flags, ...(words.length > 0 ? { question: words.join(" ") } : {}) },
      });
    });

  add("index", "bring the index up to the articles").action((flags: SharedFlags) =>
    choose({ command: "index", flags }),
  );

  add("sources", "list the articles")
    .option("--json", "print JSON", false)
    .action((flags: SharedFlags & { json: boolean }) => choose({ command: "sources", flags, request: flags }));

  add("show <source>", "print an article with its paragraphs numbered")
    .option("--raw", "print exactly the text that citations point into", false)
    .action((source: string, flags: SharedFlags & { raw: boolean }) =>
      choose({ command: "show", flags, request: { source, raw: flags.raw } }),
    );

  add("verify <file>", 'check saved answers, as ask --json or --batch printed them ("-": standard input)')
    .addHelpText("after", VERIFY_EXIT_CODES)
    .action((file: string, flags: SharedFlags) => choose({ command: "verify", flags, request: { file } }));

  add("check <file>", 'hold a text against the articles, sentence by sentence ("-": standard input)')
    .option("--json", "print the result as one line of JSON", false)
    .addHelpText("after", CHECK_EXIT_CODES)
    .action((file: string, flags: SharedFlags & { json: boolean }) =>
      choose({ command: "check", flags, request: { file, json: flags.json } }),
    );

  add("facts [name...]", "list the people, places, dates, numbers... of the articles, or look one up by name")
    .addOption(new Option("--kind <kind>", "only facts of this kind").choices(factKinds))
    .option("--json", "print JSON", false)
    .addHelpText("after", FACTS_EXIT_CODES)
    .action((words: string[], flags: SharedFlags & { kind?: FactKind; json: boolean }) => {
      const typed = words.join(" ");
      const name = typed.trim() === "" ? {} : { name: typed };
      choose({
        command: "facts",
        flags,
        request: { ...name, ...(flags.kind ? { kind: flags.kind } : {}), json: flags.json },
      });
    });

  add("doctor", "check the models, the native modules, the folders and the settings")
    .addHelpText("after", DOCTOR_EXIT_CODES)
    .action((flags: SharedFlags) => choose({ command: "doctor", flags }));
  return program;
}

/** A switch that is off by default needs no word on it. */
function describeOption({ description, argChoices }: Option): string {
  return argChoices === undefined ? description : `${description}: ${argChoices.join(", ")}`;
}

const ASK_EXIT_CODES =
  "\nEnds with 0 answered, 3 not in the articles, 2 a mistake of yours, 1 a bug; a greeting with 3, --batch with 0.";
const VERIFY_EXIT_CODES = "\nEnds with 0 when every quote is intact, else 3.";
const CHECK_EXIT_CODES = "\nEnds with 0 whatever the articles say, 2 when the file is missing, empty or no text.";
const FACTS_EXIT_CODES = "\nEnds with 3 when no fact has the name.";
const DOCTOR_EXIT_CODES = "\nEnds with 0 when questions can be answered, else 2.";

function readVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
  );
  return manifest.version;
}
