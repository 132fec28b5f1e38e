/** Long work in steps: whoever has it done may let others go on between two of them. */
export type Steps<Result> = Generator<undefined, Result>;

/** All of the steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
