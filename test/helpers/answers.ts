import { textOf } from "./discord-double/inspect.ts";
import type { MessageJson } from "./discord-double/types.ts";

/** The quoted lines of a message as a person reads them: without "> ", bold marks and backslashes. */
export function quotesIn(message: Pick<MessageJson, "content" | "components">): readonly string[] {
  return linesOf(message)
    .filter((line) => line.startsWith("> "))
    .map((line) => plain(line.slice(2)));
}

/** The bold words of the quoted lines. */
export function boldIn(message: Pick<MessageJson, "content" | "components">): readonly string[] {
  const quoted = linesOf(message).filter((line) => line.startsWith("> "));
  return quoted.flatMap((line) => [...line.matchAll(/\*\*(.+?)\*\*/gu)].map(([, words = ""]) => plain(words)));
}

export function linesOf(message: Pick<MessageJson, "content" | "components">): readonly string[] {
  return textOf(message).split("\n");
}

function plain(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])|\*\*/gu, (_, character: string | undefined) => character ?? "");
}
