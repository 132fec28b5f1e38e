/** What is about to be read in. */
export interface Wanted {
  /** Passages that it makes. */
  readonly passages: number;
  /** Those of them whose vector is not known. */
  readonly embedded: number;
  /** Passages of the version that gives way; absent: there is none. */
  readonly replaced?: number;
}

/**
 * Reads something in within what its owner may have read and hold, whatever is read in beside it. Throws UserError source-limit, before the
 * work is begun, and what the work throws.
 */
export type WithinLimits = <Result extends { readonly embedded: number }>(
  wanted: Wanted,
  work: () => Promise<Result>,
) => Promise<Result>;

/** The operator's own limits are those of the machine. */
export const withoutLimits: WithinLimits = (_, work) => work();
