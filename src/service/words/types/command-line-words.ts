/** The help of the command line, and what it says of arguments that it cannot take. */
export interface CommandLineWords {
  readonly description: string;
  readonly titles: { readonly usage: string; readonly options: string; readonly commands: string };
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  /** Behind the help of a command: what it ends with. */
  readonly exitCodes: Readonly<
    Record<"ask" | "add" | "refresh" | "verify" | "check" | "facts" | "doctor" | "bot" | "models" | "move", string>
  >;
  readonly refusals: {
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingArgument: (argument: string) => string;
    readonly missingValue: (option: string) => string;
    readonly tooManyArguments: string;
    readonly invalidValue: (option: string, value: string, allowed: string) => string;
    readonly conflict: (option: string, other: string) => string;
    readonly didYouMean: (meant: string) => string;
  };
  readonly hints: {
    readonly usage: (command: string) => string;
    readonly unknownOption: string;
    readonly unknownCommand: string;
  };
}

export type CommandName =
  | "ask"
  | "index"
  | "add"
  | "refresh"
  | "remove"
  | "sources"
  | "show"
  | "verify"
  | "check"
  | "facts"
  | "doctor"
  | "bot"
  | "models"
  | "move"
  | "help";

export type OptionName =
  | "version"
  | "help"
  | "corpus"
  | "data"
  | "lang"
  | "quiet"
  | "json"
  | "jsonAnswer"
  | "explain"
  | "batch"
  | "raw"
  | "blocks"
  | "preview"
  | "every"
  | "kind"
  | "to";
