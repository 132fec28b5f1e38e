/** What managers are told of questions without an answer, of quotes that they pin, and whoever asked. Arguments are marked or escaped already. */
export interface GapWords {
  /** Of the command; at most 100 characters. */
  readonly description: string;
  readonly title: string;
  readonly none: string;
  readonly asked: (people: number, times: number, time: string) => string;
  /** So many that only one person asked, and that are not shown. */
  readonly alone: (count: number) => string;
  /** In which languages it was asked. */
  readonly languages: (names: string) => string;
  /** Its other wordings. */
  readonly also: (questions: string) => string;
  /** It was answered, and somebody marked that as not helpful. */
  readonly badlyRated: string;
  /** What stands in a select before anything is chosen; at most 150 characters. */
  readonly choose: string;
  readonly gone: string;
  /** So many of its wordings are answered now. */
  readonly answeredNow: (answered: number, all: number) => string;
  readonly notAnswered: string;
  readonly dismissed: (question: string) => string;
  /** At most 34 characters that show. */
  readonly buttons: Readonly<Record<"again" | "add" | "pin" | "search" | "dismiss" | "back" | "pins" | "tell", string>>;
  /** A form for the address of an article, and one for words of it: titles and labels have at most 45 characters. */
  readonly form: Readonly<Record<"addTitle" | "address" | "searchTitle" | "words", string>>;
  readonly pin: {
    /** Above sentences to choose from. */
    readonly which: (question: string) => string;
    readonly noSentence: string;
    /** At most 150 characters. */
    readonly choose: string;
    readonly done: (question: string) => string;
    readonly changed: string;
    readonly full: string;
    readonly list: (count: number) => string;
    readonly none: string;
    /** Its article no longer has the words where they stood. */
    readonly asleep: string;
    /** At most 150 characters. */
    readonly remove: string;
  };
  /** Below a pinned quote: for which question it was picked. */
  readonly byTeam: (question: string) => string;
  readonly tell: {
    readonly noted: string;
    /** It cannot be told in that place. */
    readonly cannot: string;
    readonly here: string;
  };
  readonly digest: {
    readonly title: string;
    readonly asked: (asked: number, answered: number) => string;
    readonly rated: (helpful: number, all: number) => string;
    readonly largest: string;
    readonly noGaps: string;
  };
}
