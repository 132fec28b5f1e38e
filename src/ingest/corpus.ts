import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { Article } from "../core/article/article.ts";
import { type Mistake, UserError } from "../core/errors.ts";
import type { DocumentWarning } from "../core/ports/document-reader.ts";
import { FOLDER_LIBRARY } from "../core/scope.ts";
import { tooLarge } from "./document-errors.ts";
import { unreadableFile } from "./file-errors.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { type ListedFile, listFiles } from "./list-files.ts";
import { readArticle } from "./read-article.ts";
import type { ReadArticle, ReadRequest } from "./reading/protocol.ts";

/** An article as it was read. */
export interface CorpusFile {
  /** Its path in the corpus, with "/" between folders. */
  readonly file: string;
  readonly article: Article;
  /** sha256, in hex, of the file's bytes, front matter included. */
  readonly fileHash: string;
  /** What of it could not be read, and was left out. */
  readonly warnings: readonly DocumentWarning[];
}

/** A file whose bytes are those that the caller knows: it was hashed and not parsed. */
export interface UnchangedFile {
  readonly id: string;
  readonly fileHash: string;
}

/** A file that was left out, and why. */
export interface RefusedFile extends Mistake {
  /** Its path in the corpus, with "/" between folders. */
  readonly file: string;
  /** The id that its source would have. */
  readonly id: string;
}

/** All that a corpus folder holds; every file is in exactly one of the lists, each in the order of the paths. */
export interface CorpusReading {
  readonly files: readonly CorpusFile[];
  readonly unchanged: readonly UnchangedFile[];
  readonly refused: readonly RefusedFile[];
}

/** File hashes by source id, as an earlier reading gave them. */
export type KnownFiles = ReadonlyMap<string, string>;

/** Reads one document: in a process of its own, or at once. */
export type ArticleReader = (request: ReadRequest) => Promise<ReadArticle>;

/**
 * Reads every article under a folder, of all formats that there is a reader for; hidden files and the README at its top are left out. Files that
 * cannot be taken are listed as refused, the others go on. A file whose id and hash are in `known` is not parsed
 * again: leave an id out of `known` to have it read anew. Documents are read by `read`, at once by default. Throws UserError corpus-missing.
 */
export async function readCorpus(
  dir: string,
  known: KnownFiles = new Map(),
  read: ArticleReader = readArticle,
): Promise<CorpusReading> {
  const files: CorpusFile[] = [];
  const unchanged: UnchangedFile[] = [];
  const refused: RefusedFile[] = [];
  const fileById = new Map<string, string>();
  for (const listed of await listFiles(dir)) {
    try {
      const taken = fileById.get(listed.id);
      if (taken !== undefined) throw sameId(listed, taken);
      fileById.set(listed.id, listed.file);
      const bytes = await readBytes(listed);
      const fileHash = createHash("sha256").update(bytes).digest("hex");
      if (known.get(listed.id) === fileHash) unchanged.push({ id: listed.id, fileHash });
      else {
        const { article, warnings } = await read({ bytes, file: listed.file, id: listed.id, library: FOLDER_LIBRARY });
        files.push({ file: listed.file, article, fileHash, warnings });
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, values, message, hint } = error;
      refused.push({ file: listed.file, id: listed.id, code, values, message, hint });
    }
  }
  return { files, unchanged, refused };
}

async function readBytes({ file, path, problem }: ListedFile): Promise<Buffer> {
  if (problem !== undefined) throw problem;
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) throw tooLarge(file, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof UserError ? error : unreadableFile(file, error);
  }
}

function sameId({ id, file }: ListedFile, taken: string): UserError {
  return new UserError({
    code: "file-unreadable",
    values: { problem: "same-id", file, id, other: taken },
    message: `${file} has the same source id, "${id}", as ${taken}.`,
    hint: "Rename one of the two files: their names differ in nothing that is seen.",
  });
}
