/** Parts of the patterns that name somebody whose words are asked for; folded words, each with a space behind it. */
export interface SpeakerFrame {
  /** The beginning of a question, with what may stand before the words that ask. */
  readonly opening: string;
  /** Whoever is named, as the group `who`: at most so many words, 8 unless said. */
  readonly who: (maxWords?: number) => string;
  /** The end of the question, or a comma. */
  readonly end: string;
}

/** What somebody does by words. */
export type SpeechAct =
  | "warn"
  | "promise"
  | "demand"
  | "deny"
  | "admit"
  | "regret"
  | "propose"
  | "advise"
  | "fear"
  | "hope"
  | "criticise"
  | "praise"
  | "threaten"
  | "announce"
  | "complain"
  | "predict";

/** How a language asks for somebody's words. Sources of regular expressions over folded words. */
export interface AskedSpeakerWords {
  /** Alternatives: what stands before the words that ask ("et", "but"), */
  readonly leads?: string;
  /** words that point back at somebody, */
  readonly pronouns: string;
  /** words that begin the topic behind who is asked for, */
  readonly topics: string;
  /** and words that ask, behind "according to X". */
  readonly asking: string;
  /** Phrases that ask for somebody's words. */
  readonly statements: (frame: SpeakerFrame) => readonly string[];
  /** Alternatives: what such a phrase consists of, without whoever is named, when it asks for anything that is said ("what did ... say"). */
  readonly anything: string;
  /** Alternatives: how a question for who says something begins ("who warned of"), up to what is said, a space at the end of each. */
  readonly whoSays: string;
  /** Words of each act, in questions and in what is reported: folded expressions set apart by spaces, "*" for any ending. */
  readonly acts: Readonly<Record<SpeechAct, string>>;
  /** Alternatives: "according to", whose words tell what is asked for, */
  readonly according: string;
  /** and what may stand behind whoever it is. */
  readonly behindSource?: string;
}
