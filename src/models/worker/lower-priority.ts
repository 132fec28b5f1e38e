import { constants, getPriority, setPriority } from "node:os";
import { platform } from "node:process";

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;

/**
 * Linux keeps a priority for each thread, and a thread inherits its maker's: imported before anything makes threads, this lowers the
 * models' alone, so that what runs beside them (a connection, a file) goes first. Elsewhere it would lower the whole program.
 */
if (platform === "linux") {
  try {
    setPriority(Math.min(getPriority() + PRIORITY_BELOW_NORMAL, PRIORITY_LOW));
  } catch {
    // A sandbox may forbid it: answers are the same.
  }
}
