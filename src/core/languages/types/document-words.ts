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
  /** Words that a colon follows and that name no speaker. */
  readonly labels: readonly string[];
}
