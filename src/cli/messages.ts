import type { IndexProgress } from "../app/types.ts";
import type { WordedMistake } from "../service/words/types/error-words.ts";
import type { Words } from "../service/words/types.ts";
import type { OutputStream } from "./io.ts";
import { renderProgress } from "./render/render-progress.ts";
import { sayOwn } from "./render/say-own.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize } from "./render/terminal-text.ts";

/** Everything that is said to a person beside the data. */
export interface Messages {
  note(text: string): void;
  /** A bar that redraws itself; terminals only. */
  progress(progress: IndexProgress): void;
  /** Takes the bar away. */
  endProgress(): void;
  /** Many lines, said even when quiet. */
  details(text: string): void;
  /** Said even when quiet. */
  mistake(mistake: WordedMistake): void;
}

export interface MessagesOptions {
  readonly stream: OutputStream;
  readonly screen: Screen;
  readonly words: Words;
  readonly quiet: boolean;
}

export function createMessages({ stream, screen, words, quiet }: MessagesOptions): Messages {
  let drawn = "";
  const write = (text: string) => {
    stream.write(`${drawn === "" ? "" : CLEAR_LINE}${text}`);
    drawn = "";
  };
  return {
    note: (text) => {
      if (!quiet) write(sayOwn(text, screen));
    },
    progress: (progress) => {
      const bar = renderProgress(progress, screen, words.terminal.index);
      if (quiet || !screen.terminal || bar === drawn) return;
      write(bar);
      drawn = bar;
    },
    endProgress: () => {
      if (drawn !== "") write("");
    },
    details: (text) => write(`${text.split("\n").map(neutralize).join("\n")}\n`),
    mistake: ({ message, hint }) => {
      const { error } = words.terminal;
      const lines = message.split("\n").map((line) => sayOwn(`${error} ${line}`, screen).slice(error.length));
      write(`${lines.map((line) => `${screen.bad(error)}${line}`).join("")}${sayOwn(hint, screen)}`);
    },
  };
}

const CLEAR_LINE = "\r\u001b[K";
