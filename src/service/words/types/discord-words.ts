/** What the bot says beside the words that every face has; its marks are Discord's. */
export interface DiscordWords {
  /** Discord's codes of this language; none of the language that commands are named in first. */
  readonly locales: readonly string[];
  readonly commands: CommandWords;
  /** Labels have at most 34 characters that show. */
  readonly buttons: {
    readonly open: string;
    readonly openPassage: (number: number) => string;
    readonly inContext: string;
    readonly why: string;
    readonly share: string;
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number, pages: number) => string;
  };
  /** Above the thumbs under a refusal. */
  readonly wasRight: string;
  readonly feedback: {
    readonly thanks: string;
    /** Title and label have at most 45 characters, the placeholder 100. */
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly noted: string;
  };
  /** A message with a button, and the form behind it; its title and labels have at most 45 characters, the placeholder 100. */
  readonly askPanel: {
    readonly text: string;
    /** At most 34 characters that show. */
    readonly button: string;
    readonly title: string;
    readonly question: string;
    readonly placeholder: string;
    readonly whoSees: string;
    readonly onlyMe: string;
    readonly everybody: string;
  };
  /** Under the answer to a forum post. */
  readonly fromTitle: string;
  readonly dismiss: {
    readonly notYours: string;
    /** Not all messages may be deleted. */
    readonly forbidden: string;
  };
  readonly continued: string;
  readonly dropped: (count: number) => string;
  readonly sharedBy: (mention: string) => string;
  readonly help: (options: {
    readonly mention: string;
    readonly retentionDays: number;
    /** Names a command so that a click opens it. */
    readonly command: (name: "ask" | "fact" | "facts" | "sources" | "forget") => string;
  }) => readonly string[];
  readonly forgotten: (count: number) => string;
  /** The text of a reply that came without its ping. */
  readonly withheld: string;
  readonly notKept: string;
  readonly cannotWrite: (channel: string) => string;
  /** The person's Discord still has an earlier form of a command. */
  readonly commandChanged: string;
  /** The connection broke while an answer was sent. */
  readonly disconnected: string;
  /** The status line; `title` of the only article, where there is one and it fits. */
  readonly status: (articles: number, title: string | undefined) => string;
}

/** Names and descriptions of commands and their options, as people read them in Discord. */
export interface CommandWords {
  readonly ask: CommandText;
  readonly question: CommandText;
  readonly private: CommandText;
  readonly fact: CommandText;
  readonly name: CommandText;
  readonly facts: CommandText;
  readonly kind: CommandText;
  readonly sources: CommandText;
  readonly help: CommandText;
  readonly forget: CommandText;
  /** In the menu of a message; at most 32 characters. */
  readonly check: Pick<CommandText, "name">;
}

export interface CommandText {
  /** Lower case, at most 32 characters, no spaces. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}
