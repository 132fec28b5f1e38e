import type { Scope } from "../../core/scope.ts";
import type { Turn } from "../../core/types.ts";

/** Who asks, as every face says it. */
export interface Asker {
  /** Whose articles are asked. What questions share while they are in flight never crosses it. */
  readonly scope: Scope;
  /** The name under which documents about the person are kept: a keyed hash. */
  readonly person: string;
  /** From which probability on it is answered; undefined: the usual one. */
  readonly threshold: number | undefined;
  /** The conversation so far, oldest first. */
  readonly turns: readonly Turn[];
}
