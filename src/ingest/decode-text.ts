import { isUtf8 } from "node:buffer";
import { UserError } from "../core/errors.ts";
import type { NamedDocument } from "../core/ports/document-reader.ts";
import { declaredEncoding, sniffUtf16 } from "./encodings.ts";
import { findInvalidByte } from "./invalid-utf8.ts";
import { decodeWestern } from "./western-text.ts";
import { decodeWindows1252, isWindows1252 } from "./windows-1252.ts";

/** Two bytes of something else than text mostly make one of these. */
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of a document's bytes: by its byte-order mark, the encoding that it declares, as UTF-8, as UTF-16 without a mark, as
 * windows-1252 where that gives a language without a doubt. Nothing is replaced. Throws UserError file-binary and file-encoding, with
 * the offset of the first byte that is no text.
 */
export async function decodeText(bytes: Uint8Array, { name, declared }: NamedDocument): Promise<string> {
  const marked = readMarked(bytes);
  if (marked !== undefined) return marked;
  const label = declared ?? declaredEncoding(bytes);
  const asDeclared = label === undefined ? undefined : decodeStrictly(bytes, label);
  if (asDeclared !== undefined && !asDeclared.includes("\0")) return asDeclared;
  const nul = bytes.indexOf(0);
  if (nul === -1 && isUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
  if (nul !== -1) {
    const wide = sniffUtf16(bytes);
    const text = wide === undefined ? undefined : decodeStrictly(bytes, wide);
    if (text === undefined || CONTROL.test(text)) throw binary(name, nul);
    return text;
  }
  const western = await decodeWestern(bytes);
  if (western === undefined) throw notUtf8(name, bytes, findInvalidByte(bytes));
  return western;
}

/** The text behind a byte-order mark, when all of it is well-formed in that encoding. */
function readMarked(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : UTF8_MARK.every((byte, index) => bytes[index] === byte)
          ? "utf-8"
          : undefined;
  const text = label === undefined ? undefined : decodeStrictly(bytes, label);
  return text?.includes("\0") ? undefined : text;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  if (isWindows1252(label)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // RangeError: no such label; TypeError: bytes that are malformed in it.
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function binary(name: string, offset: number): UserError {
  return new UserError({
    code: "file-binary",
    values: { file: name, offset },
    message: `${name} is not a text, whatever its name says (byte ${offset} is NUL).`,
    hint: "Give the file its right ending, or save the article as plain text or Markdown in UTF-8.",
  });
}

function notUtf8(name: string, bytes: Uint8Array, offset: number): UserError {
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return new UserError({
    code: "file-encoding",
    values: { file: name, offset, byte: value },
    message: `${name} is not valid UTF-8: byte ${offset} is 0x${value}.`,
    hint: "Save it again with the encoding UTF-8.",
  });
}
