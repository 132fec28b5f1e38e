import { isUtf8 } from "node:buffer";
import { UserError } from "../core/errors.ts";

/** The text of an article's bytes. Throws UserError file-binary (NUL bytes) and file-encoding (not UTF-8), with the offset. */
export function decodeText(bytes: Uint8Array, file: string): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw binary(file, nul);
  if (!isUtf8(bytes)) throw notUtf8(file, bytes, findInvalidByte(bytes));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** Offset of the first byte that does not belong to a well-formed UTF-8 sequence (Unicode 15, table 3-7); the length if all do. */
export function findInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isBeyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  if (isOverlong || isBeyond) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function binary(file: string, offset: number): UserError {
  return new UserError({
    code: "file-binary",
    values: { file, offset },
    message: `${file} is not a text: byte ${offset} is NUL.`,
    hint: "Save the article as plain text or Markdown in UTF-8.",
  });
}

function notUtf8(file: string, bytes: Uint8Array, offset: number): UserError {
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return new UserError({
    code: "file-encoding",
    values: { file, offset, byte: value },
    message: `${file} is not valid UTF-8: byte ${offset} is 0x${value}.`,
    hint: "Save it again with the encoding UTF-8.",
  });
}
