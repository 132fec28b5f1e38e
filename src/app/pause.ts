import { setImmediate as nextTurn } from "node:timers/promises";
import type { Steps } from "../core/steps.ts";

/** So long, in ms, the main thread works at most before others get their turn: a heartbeat, another question. */
const SLICE_MS = 10;

/** Lets the event loop go on where the caller has worked for long enough; called often, it costs next to nothing. */
export type Pause = () => Promise<void> | undefined;

export function createPause(): Pause {
  let since = performance.now();
  return () => (performance.now() - since < SLICE_MS ? undefined : goOn());

  async function goOn(): Promise<void> {
    await nextTurn();
    since = performance.now();
  }
}

/** The steps one after the other, with pauses between them. */
export async function finishInSlices<Result>(steps: Steps<Result>, pause: Pause = createPause()): Promise<Result> {
  let step = steps.next();
  while (step.done !== true) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
