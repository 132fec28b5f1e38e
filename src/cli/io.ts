import type { Readable, Writable } from "node:stream";
import type { Environment } from "../app/config.ts";

export interface InputStream extends Readable {
  readonly isTTY?: boolean;
}

export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  /** Width of the terminal in cells. */
  readonly columns?: number;
}

/** All that a run touches of the process around it. */
export interface Io {
  /** Questions and files given as "-". */
  readonly stdin: InputStream;
  /** Data alone. */
  readonly stdout: OutputStream;
  /** Messages and progress. */
  readonly stderr: OutputStream;
  readonly env: Environment;
  /** Relative paths start here. */
  readonly cwd: string;
}

/** A person sits at both ends, so a conversation is possible. */
export function isConversational({ stdin, stdout }: Io): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}
