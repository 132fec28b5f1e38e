import type { Worker } from "node:worker_threads";
import { UserError } from "../../core/errors.ts";
import { overLimit } from "../document-errors.ts";
import { IDLE_READING_MS, MAX_READING_MEGABYTES, maxReadingSeconds } from "../limits.ts";
import type { ReadArticle, ReadReply, ReadRequest } from "./protocol.ts";
import { spawnReadingThread } from "./spawn-thread.ts";

/** Reads documents apart from the program's own thread, one after the other. */
export interface ReadingThread {
  /** Throws UserError, as the format's reader does; document-limit when it takes too long or too much memory. */
  read(request: ReadRequest): Promise<ReadArticle>;
  close(): Promise<void>;
}

export interface ReadingThreadOptions {
  readonly spawn?: () => Worker;
  /** How long a document may take, in seconds, by its name. */
  readonly maxSeconds?: (file: string) => number;
}

/** The thread starts when there is something to read, ends when there has been nothing for a while, and keeps no process alive while idle. */
export function createReadingThread({
  spawn = spawnReadingThread,
  maxSeconds = maxReadingSeconds,
}: ReadingThreadOptions = {}): ReadingThread {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function readNow(request: ReadRequest): Promise<ReadArticle> {
    clearTimeout(idle);
    worker ??= start();
    const current = worker;
    current.ref();
    try {
      return readReply(await exchange(current, request, maxSeconds(request.file)));
    } finally {
      current.unref();
      idle = setTimeout(stop, IDLE_READING_MS).unref();
    }
  }

  function start(): Worker {
    const started = spawn();
    // Without a listener an error of an idle thread would end the process.
    started.on("error", () => undefined);
    started.once("exit", () => {
      if (worker === started) worker = undefined;
    });
    return started;
  }

  async function stop(): Promise<void> {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
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
      await stop();
    },
  };
}

/** Posts a document and waits for what is read; ends the thread when it takes too long. */
function exchange(worker: Worker, request: ReadRequest, maxSeconds: number): Promise<ReadReply> {
  const { file } = request;
  return new Promise((resolve, reject) => {
    let failure: unknown;
    const late = setTimeout(() => {
      failure = overLimit(file, "seconds", maxSeconds);
      void worker.terminate();
    }, maxSeconds * 1_000);
    const onMessage = (reply: ReadReply) => settle(() => resolve(reply));
    const onError = (error: unknown) => {
      failure = isOutOfMemory(error) ? overLimit(file, "memory", MAX_READING_MEGABYTES) : error;
    };
    const onExit = (code: number) =>
      settle(() =>
        reject(failure ?? new Error(`The thread that reads documents ended with code ${code} over ${file}.`)),
      );
    const settle = (finish: () => void) => {
      clearTimeout(late);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      finish();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function readReply(reply: ReadReply): ReadArticle {
  if (reply.status === "read") return reply.read;
  throw reply.status === "refused" ? new UserError(reply.mistake) : reply.error;
}
