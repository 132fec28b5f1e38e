/** Words of lines that give credit, as alternatives. */
export interface CreditWords {
  /** Labels of what is shown, before a colon: "caption". */
  readonly picture: string;
  /** Those that may stand before an agency, or before what `archive` holds. */
  readonly photo: string;
  /** Those that may stand before the words below, */
  readonly credited?: string;
  /** between a photo and whose it is. */
  readonly creditedBy?: string;
  /** Behind a photo, what it is for or where it comes from: "d'archives". */
  readonly archive?: string;
  /** Labels of a credit, before the name of what is shown. */
  readonly credit?: string;
  /** Labels of where a text comes from. */
  readonly origin: string;
  /** Between agencies. */
  readonly link: string;
}

/** Words by which a document of one language shows how it is built; lower case. */
export interface DocumentWords {
  /** Labels before a question; the same number of labels stands before its answer. */
  readonly asking: readonly string[];
  readonly answering: readonly string[];
  /** Whoever speaks of himself. */
  readonly self: readonly string[];
  /** What tells that somebody is asked by a paper. */
  readonly interviews: readonly string[];
  /** Who takes part in a talk without a name. */
  readonly talkers: readonly string[];
  readonly credits: CreditWords;
  /** Words that a colon follows and that name no speaker. */
  readonly labels: readonly string[];
}
