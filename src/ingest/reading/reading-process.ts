import type { ChildProcess } from "node:child_process";
import { IDLE_READING_MS, maxReadingSeconds } from "../limits.ts";
import { exchange } from "./exchange.ts";
import type { ReadArticle, ReadRequest } from "./protocol.ts";
import { spawnReadingProcess } from "./spawn-process.ts";

/** Reads documents apart from the program, one after the other. */
export interface ReadingProcess {
  /** Throws UserError, as the format's reader does; document-limit when it takes too long or too much memory. */
  read(request: ReadRequest): Promise<ReadArticle>;
  close(): Promise<void>;
}

export interface ReadingProcessOptions {
  readonly spawn?: () => ChildProcess;
  /** How long a document may take, in seconds, by its name. */
  readonly maxSeconds?: (file: string) => number;
}

/** The process starts when there is something to read, ends when there has been nothing for a while, and keeps no program alive while idle. */
export function createReadingProcess({
  spawn = spawnReadingProcess,
  maxSeconds = maxReadingSeconds,
}: ReadingProcessOptions = {}): ReadingProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function readNow(request: ReadRequest): Promise<ReadArticle> {
    clearTimeout(idle);
    child ??= start();
    const current = child;
    current.ref();
    current.channel?.ref();
    try {
      return await exchange(current, request, maxSeconds(request.file));
    } finally {
      current.unref();
      current.channel?.unref();
      idle = setTimeout(stop, IDLE_READING_MS).unref();
    }
  }

  function start(): ChildProcess {
    const started = spawn();
    started.once("exit", () => {
      if (child === started) child = undefined;
    });
    return started;
  }

  function stop(): void {
    child?.kill("SIGKILL");
    child = undefined;
  }

  return {
    read: (request) => {
      const reading = last.then(() => readNow(request));
      last = reading.catch(() => undefined);
      return reading;
    },
    close: async () => {
      await last;
      clearTimeout(idle);
      stop();
    },
  };
}
