import type { ChildProcess } from "node:child_process";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Block, Sentence } from "../../core/article/article.ts";
import { UserError } from "../../core/errors.ts";
import { overLimit, readerFailed } from "../document-errors.ts";
import { MAX_READING_MEGABYTES } from "../limits.ts";
import { MAX_MESSAGE_BYTES } from "./message-slices.ts";
import type {
  FromReader,
  LongText,
  ReadArticle,
  ReadFeedArticles,
  ReadFeedEntry,
  ReadRequest,
  ToReader,
} from "./protocol.ts";

/** What a shell makes of SIGABRT, and Windows of an abort. */
const ABORTED = 134;
const MILLISECONDS = 1_000;

export interface Exchange<Read> {
  readonly kind: "read" | "read-feed";
  readonly request: ReadRequest;
  /** Puts what was read together from its pieces; undefined until the last one is there. */
  readonly collect: (piece: Piece) => Read | undefined;
  readonly maxSeconds: number;
  readonly startTimer: StartTimer;
  /** Gives the process up, which can read nothing more. */
  readonly giveUp: () => void;
}

/** Has the work done once so many milliseconds have passed, unless what it gives back is called before. */
export type StartTimer = (work: () => void, durationMs: number) => () => void;

/**
 * Sends a document to the process that reads and waits for what it makes of it, no longer than it may take, whatever becomes of the process.
 * Throws UserError as the format's reader does, document-limit, and document-failed where that reader breaks; the system's error when no
 * process starts.
 */
export async function exchange<Read>(
  child: ChildProcess,
  { kind, request, collect, maxSeconds, startTimer, giveUp }: Exchange<Read>,
): Promise<Read> {
  const { file } = request;
  return new Promise((resolve, reject) => {
    const stopTimer = startTimer(() => {
      giveUp();
      settle(() => reject(overLimit(file, "seconds", maxSeconds)));
    }, maxSeconds * MILLISECONDS);
    const onMessage = (message: FromReader) => {
      if (message.kind === "refused") settle(() => reject(new UserError(message.mistake)));
      else if (message.kind === "failed")
        settle(() => reject(readerFailed(file, describe(message.error), message.error)));
      else {
        const read = collect(message);
        if (read !== undefined) settle(() => resolve(read));
      }
    };
    const onError = (error: Error) => {
      giveUp();
      settle(() => reject(error));
    };
    const onExit = (code: number | null, signal: string | null) => settle(() => reject(endedEarly(file, code, signal)));
    const settle = (finish: () => void) => {
      stopTimer();
      child.off("message", onMessage).off("error", onError).off("exit", onExit);
      finish();
    };
    child.on("message", onMessage).on("error", onError).on("exit", onExit);
    // A process that ends meanwhile says so by its exit.
    sendDocument(child, kind, request).catch(() => undefined);
  });
}

async function sendDocument(
  child: ChildProcess,
  kind: Exchange<unknown>["kind"],
  { bytes, ...named }: ReadRequest,
): Promise<void> {
  for (let at = 0; at < bytes.length; at += MAX_MESSAGE_BYTES) {
    await send(child, { kind: "bytes", bytes: bytes.subarray(at, at + MAX_MESSAGE_BYTES) });
    // What takes a message at once says so before anything else has its turn.
    await nextTurn();
  }
  await send(child, { kind, ...named });
}

function send(child: ChildProcess, message: ToReader): Promise<void> {
  return new Promise((resolve, reject) => {
    child.send(message, (error) => (error === null ? resolve() : reject(error)));
  });
}

type Piece = Exclude<FromReader, { readonly kind: "refused" | "failed" }>;

/** Of an article. */
export function createArticleCollector(): (piece: Piece) => ReadArticle | undefined {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const texts: Record<LongText, string[]> = { text: [], pageText: [] };
  return (piece) => {
    if (piece.kind === "text") texts[piece.of].push(piece.text);
    if (piece.kind === "blocks") blocks.push(...piece.blocks);
    if (piece.kind === "sentences") sentences.push(...piece.sentences);
    if (piece.kind !== "read") return undefined;
    const { source, ...article } = piece.read.article;
    const { pageText } = source;
    const whole = {
      ...source,
      text: texts.text.join(""),
      ...(pageText === "" && { pageText: texts.pageText.join("") }),
    };
    return { ...piece.read, article: { ...article, source: whole, blocks, sentences } };
  };
}

/** Of a feed. */
export function createFeedCollector(): (piece: Piece) => ReadFeedArticles | undefined {
  const entries: ReadFeedEntry[] = [];
  return (piece) => {
    if (piece.kind === "feed") return { ...piece.feed, entries };
    if (piece.kind === "entry") entries.push(piece.entry);
    return undefined;
  };
}

/** V8 ends a process that is out of memory by SIGABRT; the system, when it has none left itself, by SIGKILL. */
function endedEarly(file: string, code: number | null, signal: string | null): Error {
  const isOutOfMemory = signal === "SIGABRT" || signal === "SIGKILL" || code === ABORTED;
  if (isOutOfMemory) return overLimit(file, "memory", MAX_READING_MEGABYTES);
  return readerFailed(file, signal ?? `exit code ${code}`);
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
