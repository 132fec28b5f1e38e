import type { CommanderError } from "commander";
import type { Words } from "../service/words/types.ts";
import { neutralize } from "./render/terminal-text.ts";

/** What is wrong with the arguments of a command and what to do, in lines; undefined where commander has said it by printing the help. */
export function wordRefusal(
  { code, message }: CommanderError,
  { command, words }: { readonly command: string | undefined; readonly words: Words },
): string | undefined {
  const { refusals, hints } = words.commandLine;
  const [first = "", second = ""] = quotedIn(message);
  const meant = /\n\(Did you mean (?:one of )?(.*)\?\)$/s.exec(message)?.[1];
  const usage = command === undefined ? undefined : hints.usage(command);
  const say = (refusal: string, hint?: string) =>
    [
      `${words.terminal.error} ${refusal}`,
      ...(meant === undefined ? [] : [refusals.didYouMean(meant)]),
      ...(hint === undefined ? [] : [hint]),
      "",
    ]
      .map(neutralize)
      .join("\n");
  switch (code) {
    case "commander.unknownOption":
      return say(refusals.unknownOption(first), hints.unknownOption);
    case "commander.unknownCommand":
      return say(refusals.unknownCommand(first), meant === undefined ? hints.unknownCommand : undefined);
    case "commander.missingArgument":
      return say(refusals.missingArgument(first), usage);
    case "commander.optionMissingArgument":
      return say(refusals.missingValue(first), usage);
    case "commander.excessArguments":
      return say(refusals.tooManyArguments, usage);
    case "commander.invalidArgument":
      return say(refusals.invalidValue(first, second, allowedIn(message)));
    case "commander.conflictingOption":
      return say(refusals.conflict(first, second));
    default:
      return undefined;
  }
}

/** What commander puts between quotes: one value with any signs in it, or two options. */
function quotedIn(message: string): readonly string[] {
  const [line = ""] = message.split("\n(Did you mean");
  const two = /^error: option '(.*)' (?:argument|cannot be used with option) '(.*?)'(?: is invalid\..*)?$/s.exec(line);
  if (two !== null) return two.slice(1);
  return /'(.*)'/s.exec(line)?.slice(1) ?? [];
}

function allowedIn(message: string): string {
  return /Allowed choices are (.*)\.$/s.exec(message)?.[1] ?? "";
}
