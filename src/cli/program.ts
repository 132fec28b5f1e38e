import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { intervals } from "../app/import/refresh-state.ts";
import { factKinds } from "../core/facts/kinds.ts";
import type { FactKind } from "../core/types.ts";
import { INTERFACE_LANGUAGES } from "../service/words/index.ts";
import type { CommandLineWords } from "../service/words/types/command-line-words.ts";
import type { AddRequest, AskRequest, Invocation, MoveRequest, SharedFlags, ShowRequest } from "./invocation.ts";

/** The commands with their arguments and options; parsing calls `choose` with the one that was asked for. */
export function createProgram(words: CommandLineWords, choose: (invocation: Invocation) => void): Command {
  const { commands, options } = words;
  const program = new Command("sourcier")
    .description(words.description)
    .version(readVersion(), "-V, --version", options.version)
    .helpOption("-h, --help", options.help)
    .helpCommand("help [command]", commands.help)
    .addOption(languageOption(words))
    .configureHelp({ optionDescription: describeOption, styleTitle: (title) => wordTitle(title, words) });
  const add = (nameAndArguments: string, description: string) =>
    program
      .command(nameAndArguments)
      .description(description)
      .helpOption("-h, --help", options.help)
      .option("--corpus <dir>", options.corpus)
      .option("--data <dir>", options.data)
      .addOption(languageOption(words))
      .option("-q, --quiet", options.quiet, false);

  addAsking(add, words, choose);
  addKeeping(add, words, choose);
  addChecking(add, words, choose);
  addRunning(add, words, choose);
  return program;
}

/** Adds a command with what all of them take. */
type Add = (nameAndArguments: string, description: string) => Command;
type Choose = (invocation: Invocation) => void;

function addAsking(add: Add, { commands, options, exitCodes }: CommandLineWords, choose: Choose): void {
  add("ask [question...]", commands.ask)
    .option("--json", options.jsonAnswer, false)
    .option("--explain", options.explain, false)
    .addOption(new Option("--batch <file>", options.batch).conflicts("explain"))
    .addHelpText("after", `\n${exitCodes.ask}`)
    .action((typed: string[], flags: Omit<AskRequest, "question"> & SharedFlags) => {
      choose({
        command: "ask",
        flags,
        request: { ...flags, ...(typed.length > 0 ? { question: typed.join(" ") } : {}) },
      });
    });
}

/** The articles: what is indexed, brought in, looked at again, taken out and shown. */
function addKeeping(add: Add, { commands, options, exitCodes }: CommandLineWords, choose: Choose): void {
  add("index", commands.index).action((flags: SharedFlags) => choose({ command: "index", flags }));

  add("add <address-or-file>", commands.add)
    .option("--preview", options.preview, false)
    .addOption(new Option("--every <interval>", options.every).choices(intervals))
    .addHelpText("after", `\n${exitCodes.add}`)
    .action((from: string, flags: SharedFlags & Omit<AddRequest, "from">) =>
      choose({ command: "add", flags, request: { ...flags, from } }),
    );

  add("refresh [source]", commands.refresh)
    .addHelpText("after", `\n${exitCodes.refresh}`)
    .action((source: string | undefined, flags: SharedFlags) =>
      choose({ command: "refresh", flags, request: source === undefined ? {} : { source } }),
    );

  add("remove <source>", commands.remove).action((source: string, flags: SharedFlags) =>
    choose({ command: "remove", flags, request: { source } }),
  );

  add("sources", commands.sources)
    .option("--json", options.json, false)
    .action((flags: SharedFlags & { json: boolean }) => choose({ command: "sources", flags, request: flags }));

  add("show <source>", commands.show)
    .addOption(new Option("--raw", options.raw).default(false).conflicts("blocks"))
    .option("--blocks", options.blocks, false)
    .action((source: string, flags: SharedFlags & Omit<ShowRequest, "source">) =>
      choose({ command: "show", flags, request: { ...flags, source } }),
    );
}

/** What articles say: whether quotes stand, what a text says otherwise, what they name. */
function addChecking(add: Add, { commands, options, exitCodes }: CommandLineWords, choose: Choose): void {
  add("verify <file>", commands.verify)
    .addHelpText("after", `\n${exitCodes.verify}`)
    .action((file: string, flags: SharedFlags) => choose({ command: "verify", flags, request: { file } }));

  add("check <file>", commands.check)
    .option("--json", options.jsonAnswer, false)
    .addHelpText("after", `\n${exitCodes.check}`)
    .action((file: string, flags: SharedFlags & { json: boolean }) =>
      choose({ command: "check", flags, request: { file, json: flags.json } }),
    );

  add("facts [name...]", commands.facts)
    .addOption(new Option("--kind <kind>", options.kind).choices(factKinds))
    .option("--json", options.json, false)
    .addHelpText("after", `\n${exitCodes.facts}`)
    .action((typed: string[], flags: SharedFlags & { kind?: FactKind; json: boolean }) => {
      const name = typed.join(" ");
      choose({
        command: "facts",
        flags,
        request: {
          ...(name.trim() === "" ? {} : { name }),
          ...(flags.kind ? { kind: flags.kind } : {}),
          json: flags.json,
        },
      });
    });
}

function addRunning(add: Add, { commands, options, exitCodes }: CommandLineWords, choose: Choose): void {
  add("doctor", commands.doctor)
    .addHelpText("after", `\n${exitCodes.doctor}`)
    .action((flags: SharedFlags) => choose({ command: "doctor", flags }));

  add("move", commands.move)
    .option("--to <url>", options.to)
    .addHelpText("after", `\n${exitCodes.move}`)
    .action((flags: SharedFlags & MoveRequest) => choose({ command: "move", flags, request: flags }));

  add("bot", commands.bot)
    .addHelpText("after", `\n${exitCodes.bot}`)
    .action((flags: SharedFlags) => choose({ command: "bot", flags }));

  add("models", commands.models)
    .addHelpText("after", `\n${exitCodes.models}`)
    .action((flags: SharedFlags) => choose({ command: "models", flags }));
}

/** Read before all others by `chooseLanguage`; here it is only known and described. */
function languageOption({ options }: CommandLineWords): Option {
  return new Option("--lang <language>", `${options.lang}: ${INTERFACE_LANGUAGES.join(", ")}`);
}

/** A switch that is off by default needs no word on it. */
function describeOption({ description, argChoices }: Option): string {
  return argChoices === undefined ? description : `${description}: ${argChoices.join(", ")}`;
}

function wordTitle(title: string, { titles }: CommandLineWords): string {
  const worded: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Options:": titles.options,
    "Commands:": titles.commands,
  };
  return worded[title] ?? title;
}

function readVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
  );
  return manifest.version;
}
