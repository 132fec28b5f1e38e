import { constants, getPriority, setPriority } from "node:os";
import { platform } from "node:process";

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;

/**
 * Linux keeps a priority for each thread, and a thread inherits its maker's: imported before anything makes threads, this lowers those
 * of one alone (the models, long articles, documents), so that what runs beside them goes first: a connection, a file. Elsewhere it
 * would lower the whole program.
 */
if (platform === "linux") {
  try {
    setPriority(Math.min(getPriority() + PRIORITY_BELOW_NORMAL, PRIORITY_LOW));
  } catch {
    // A sandbox may forbid it: answers are the same.
  }
}
