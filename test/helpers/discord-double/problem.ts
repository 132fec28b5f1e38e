/** One thing that a body must not hold. */
export interface Problem {
  readonly problem: string;
  /** Ours is stricter than Discord here: noted, but the request succeeds as it would there. */
  readonly houseRule?: boolean;
}
