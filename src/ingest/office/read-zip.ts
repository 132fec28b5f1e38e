import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { DocumentFormat } from "../../core/error-values.ts";
import { UserError } from "../../core/errors.ts";
import { damaged, locked, overLimit } from "../document-errors.ts";
import { MAX_UNPACK_RATIO, MAX_UNPACKED_MEGABYTES, MAX_ZIP_ENTRIES, MIN_RATIO_BYTES } from "../limits.ts";

/** The files that a document packs, by their paths, unpacked. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

export interface ZipDocument {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly format: DocumentFormat;
  /** Which of its files are unpacked. */
  readonly wants: (path: string) => boolean;
}

const BYTES_PER_MEGABYTE = 1_048_576;
/** What Office writes instead of a zip where a password protects the document: a compound file that holds the packed one encrypted. */
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

/**
 * Unpacks a document's files, counting while they are inflated: what their headers claim is not believed. Throws UserError document-damaged,
 * document-locked, document-limit (entries, unpacked-megabytes, ratio).
 */
export async function readZip(document: ZipDocument): Promise<ZipFiles> {
  const { bytes, name, format } = document;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) {
    throw buffer.includes(ENCRYPTED_PACKAGE) ? locked(name, format) : damaged(name, format);
  }
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true });
    if (zip.entryCount > MAX_ZIP_ENTRIES) throw overLimit(name, "entries", MAX_ZIP_ENTRIES);
    return await readEntries(zip, document);
  } catch (error) {
    throw error instanceof UserError ? error : damaged(name, format, error);
  }
}

async function readEntries(zip: ZipFile, { bytes, name, format, wants }: ZipDocument): Promise<ZipFiles> {
  const files = new Map<string, Uint8Array>();
  let entries = 0;
  let size = 0;
  const count = (unpacked: number) => {
    size += unpacked;
    if (size > MAX_UNPACKED_MEGABYTES * BYTES_PER_MEGABYTE)
      throw overLimit(name, "unpacked-megabytes", MAX_UNPACKED_MEGABYTES);
    if (size > MIN_RATIO_BYTES && size > MAX_UNPACK_RATIO * bytes.length)
      throw overLimit(name, "ratio", MAX_UNPACK_RATIO);
  };
  for await (const entry of zip.eachEntry()) {
    if (++entries > MAX_ZIP_ENTRIES) throw overLimit(name, "entries", MAX_ZIP_ENTRIES);
    if (entry.fileName.endsWith("/") || !wants(entry.fileName)) continue;
    if (entry.isEncrypted()) throw locked(name, format);
    files.set(entry.fileName, await inflate(zip, entry, count));
  }
  return files;
}

async function inflate(zip: ZipFile, entry: Entry, count: (bytes: number) => void): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) {
    count(chunk.length);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
