import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { UserError } from "../core/errors.ts";
import type { Io } from "./io.ts";

/** The lines of a file, or of standard input for "-", as they are read. Throws UserError argument-invalid. */
export async function* readLines(file: string, io: InputPlaces): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of readChunks(file, io)) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** Everything in a file, or on standard input for "-". Throws UserError argument-invalid. */
export async function readAll(file: string, io: InputPlaces): Promise<string> {
  let text = "";
  for await (const chunk of readChunks(file, io)) text += chunk;
  return text;
}

/** The text of a stream, at most so many characters of it. */
export async function readText(stream: Readable, maxChars: number): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) {
    text += chunk;
    if (text.length >= maxChars) break;
  }
  return text.slice(0, maxChars);
}

type InputPlaces = Pick<Io, "stdin" | "cwd">;

/** The text piece by piece, without a byte order mark. */
async function* readChunks(file: string, io: InputPlaces): AsyncGenerator<string> {
  const stream: Readable = file === "-" ? io.stdin : createReadStream(resolve(io.cwd, file));
  let first = true;
  try {
    for await (const chunk of stream.setEncoding("utf8")) {
      yield first ? String(chunk).replace(/^\ufeff/, "") : String(chunk);
      first = false;
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** A file that a person named and that cannot be read, as an input or as an article to add. */
export function unreadable(file: string, cause: unknown, problem: keyof typeof HINTS = "file"): UserError {
  const found = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  // Resolved, an empty name is the working directory.
  const systemCode = file === "" ? "ENOENT" : found;
  return new UserError({
    code: "argument-invalid",
    values: { problem, file, systemCode },
    message: `Cannot read ${JSON.stringify(file)}: ${REASONS[systemCode] ?? "it is not readable"}.`,
    hint: HINTS[problem],
    cause,
  });
}

const HINTS = {
  file: 'Name a file that you may read, or "-" for standard input.',
  "file-to-add": "Name a file that you may read, or a whole address: https://…",
} as const;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not permitted",
};
