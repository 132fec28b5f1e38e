/** Offices that languages call otherwise. */
export type SharedOffice = "mayor" | "president" | "governor" | "chancellor";

/** How a language names offices and asks who holds them. Alternatives of regular expressions, over folded words unless said. */
export interface OfficeWords {
  /** The first five letters of each office that others call otherwise. */
  readonly shared: Partial<Readonly<Record<SharedOffice, string>>>;
  /** Words before an office that make it another one's: "deputy", "former"; */
  readonly before?: string;
  /** words behind it: "adjoint"; */
  readonly behind?: string;
  /** "general", which may stand between the two; */
  readonly general?: string;
  /** and beginnings of its own word: "vice". */
  readonly prefixes?: string;
  /** As written: expressions of another one's office. */
  readonly other?: RegExp;
  /** As written: an expression that is one prefix before its office, where it stands before these words: "teniente de alcalde". */
  readonly deputy?: string;
  /** Who held an office then is asked for. */
  readonly past: string;
  /** "And", before the next one. */
  readonly and: string;
  /** Phrases before an office whose holder is asked for; framed by a space or the beginning, and a space or the end. */
  readonly asksWho: string;
  /** Words of questions for a name. */
  readonly asksName: string;
  /** As written: "is", before a name that is known already. */
  readonly is: string;
  /** As written: what may stand behind it in place of a determiner, where the language needs none. */
  readonly undetermined?: string;
}
