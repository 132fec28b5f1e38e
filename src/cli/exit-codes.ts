/** What a run ends with; programs rely on the numbers. */
export const exitCodes = {
  /** Answered, or done. */
  ok: 0,
  /** A bug. */
  bug: 1,
  /** A mistake that the person can mend; standard error says how. */
  mistake: 2,
  /** The article does not answer, a saved quote is no longer intact, or a move is not complete. */
  abstained: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
