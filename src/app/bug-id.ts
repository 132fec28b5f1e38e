import { randomBytes } from "node:crypto";

/** A short id that ties the neutral sentence a person sees to the whole error in the log. */
export function createBugId(): string {
  return randomBytes(4).toString("hex");
}
