import type { ChildProcess } from "node:child_process";
import { libraryId } from "../../core/scope.ts";
import { IDLE_READING_MS, maxReadingSeconds } from "../limits.ts";
import { createArticleCollector, createFeedCollector, type Exchange, exchange, type StartTimer } from "./exchange.ts";
import type { ReadArticle, ReadFeedArticles, ReadRequest } from "./protocol.ts";
import { spawnReadingProcess } from "./spawn-process.ts";

/** Reads documents apart from the program, one after the other. */
export interface ReadingProcess {
  /** Throws UserError, as the format's reader does; document-limit when it takes too long or too much memory. */
  read(request: ReadRequest): Promise<ReadArticle>;
  /** Likewise of a feed. */
  readFeed(request: ReadRequest): Promise<ReadFeedArticles>;
  /** Starts it, and has it load what reads web pages, for whoever is about to have one: most of a first reading's time is that. */
  warm(): void;
  close(): Promise<void>;
}

/** As small as a page can be: what reads it is loaded all the same. */
const SMALL_PAGE: ReadRequest = {
  bytes: Buffer.from("<!doctype html><title>A</title><article><p>A line of words to read.</p></article>"),
  file: "warm.html",
  id: "warm",
  library: libraryId("warm"),
};

export interface ReadingProcessOptions {
  readonly spawn?: () => ChildProcess;
  /** How long a document may take, in seconds, by its name. */
  readonly maxSeconds?: (file: string) => number;
  readonly startTimer?: StartTimer;
}

type Given<Read> = Omit<Exchange<Read>, "maxSeconds" | "startTimer" | "giveUp">;

/** The process starts when there is something to read, ends when there has been nothing for a while, and keeps no program alive while idle. */
export function createReadingProcess({
  spawn = spawnReadingProcess,
  maxSeconds = maxReadingSeconds,
  startTimer = startSystemTimer,
}: ReadingProcessOptions = {}): ReadingProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function readNow<Read>(given: Given<Read>): Promise<Read> {
    clearTimeout(idle);
    child ??= start();
    const current = child;
    current.ref();
    current.channel?.ref();
    try {
      const maxSecondsNow = maxSeconds(given.request.file);
      return await exchange(current, { ...given, maxSeconds: maxSecondsNow, startTimer, giveUp: () => end(current) });
    } finally {
      current.unref();
      current.channel?.unref();
      idle = setTimeout(() => end(child), IDLE_READING_MS).unref();
    }
  }

  function start(): ChildProcess {
    const started = spawn();
    started.once("exit", () => {
      if (child === started) child = undefined;
    });
    return started;
  }

  /** The next document gets a process of its own, whether this one obeys or not. */
  function end(ended: ChildProcess | undefined): void {
    ended?.kill("SIGKILL");
    if (child === ended) child = undefined;
  }

  function inTurn<Read>(given: Given<Read>): Promise<Read> {
    const reading = last.then(() => readNow(given));
    last = reading.catch(() => undefined);
    return reading;
  }

  return {
    read: (request) => inTurn({ kind: "read", request, collect: createArticleCollector() }),
    readFeed: (request) => inTurn({ kind: "read-feed", request, collect: createFeedCollector() }),
    warm() {
      if (child === undefined)
        inTurn({ kind: "read", request: SMALL_PAGE, collect: createArticleCollector() }).catch(() => {});
    },
    close: async () => {
      await last;
      clearTimeout(idle);
      end(child);
    },
  };
}

function startSystemTimer(work: () => void, durationMs: number): () => void {
  const timer = setTimeout(work, durationMs);
  return () => clearTimeout(timer);
}
