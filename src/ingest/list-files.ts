import { readdir, realpath, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import type { UserErrorValues } from "../core/error-values.ts";
import { UserError } from "../core/errors.ts";
import { errorCode, unreadableFile } from "./file-errors.ts";
import { MAX_FOLDER_DEPTH } from "./limits.ts";
import { ARTICLE_EXTENSIONS } from "./readers/document-readers.ts";

/** A file of the corpus that counts as an article, or a folder that could not be entered. */
export interface ListedFile {
  /** Path in the corpus, with "/" between folders. */
  readonly file: string;
  /** The same in NFC, without the extension where no other file is called so: the id of its source. */
  readonly id: string;
  /** Where it lies on the disk. */
  readonly path: string;
  /** Why it cannot be taken, when that is known before it is read. */
  readonly problem?: UserError;
}

interface Folder {
  readonly root: string;
  /** Path in the corpus, empty or ending in "/". */
  readonly prefix: string;
  readonly path: string;
  /** Real paths of the folder and those around it. */
  readonly ancestors: readonly string[];
}

const ARTICLE = new RegExp(
  `(?:${ARTICLE_EXTENSIONS.map((extension) => extension.replace(".", "\\.")).join("|")})$`,
  "i",
);
const README = /^readme\.(?:md|markdown|mdx)$/i;

/** Articles under a folder, sorted by path in code-unit order. Links may not lead out of it. Throws UserError corpus-missing. */
export async function listFiles(dir: string): Promise<ListedFile[]> {
  const path = resolve(dir);
  const root = await findRoot(path);
  const listed = await listFolder({ root, prefix: "", path, ancestors: [root] });
  return withExtensions(listed.sort((a, b) => (a.file < b.file ? -1 : 1)));
}

/** Where files differ in the extension alone, each keeps it in its id. */
function withExtensions(listed: readonly ListedFile[]): ListedFile[] {
  const counts = new Map<string, number>();
  for (const { id } of listed) counts.set(id, (counts.get(id) ?? 0) + 1);
  return listed.map((each) => (counts.get(each.id) === 1 ? each : { ...each, id: each.file.normalize("NFC") }));
}

async function findRoot(path: string): Promise<string> {
  try {
    if ((await stat(path)).isDirectory()) return await realpath(path);
  } catch (error) {
    const systemCode = errorCode(error);
    if (systemCode === "ENOENT") {
      throw corpusMissing(`There is no folder ${path}.`, { problem: "missing", folder: path }, error);
    }
    throw corpusMissing(
      `${path} cannot be read (${systemCode}).`,
      { problem: "system", folder: path, systemCode },
      error,
    );
  }
  throw corpusMissing(`${path} is a file, not a folder.`, { problem: "file", folder: path });
}

function corpusMissing(message: string, values: UserErrorValues["corpus-missing"], cause?: unknown): UserError {
  return new UserError({
    code: "corpus-missing",
    values,
    message,
    hint: "Put the articles into a folder and name it with --corpus or SOURCIER_CORPUS.",
    cause,
  });
}

async function listFolder(folder: Folder): Promise<ListedFile[]> {
  const names = await readdir(folder.path);
  const listed = await Promise.all(
    names
      .filter((name) => !name.startsWith(".") && !(folder.prefix === "" && README.test(name)))
      .map((name) => listEntry(folder, name)),
  );
  return listed.flat();
}

async function listEntry(folder: Folder, name: string): Promise<ListedFile[]> {
  const file = folder.prefix + name;
  const path = join(folder.path, name);
  const listed = { file, id: file.replace(ARTICLE, "").normalize("NFC"), path };
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (!found.isDirectory() && !ARTICLE.test(name)) return [];
    if (!isInside(folder.root, real)) return [{ ...listed, problem: outside(file) }];
    if (!found.isDirectory()) return [found.isFile() ? listed : { ...listed, problem: notAFile(file) }];
    if (folder.ancestors.includes(real)) return [{ ...listed, problem: loop(file) }];
    if (folder.ancestors.length > MAX_FOLDER_DEPTH) return [{ ...listed, problem: tooDeep(file) }];
    return await listFolder({ ...folder, prefix: `${file}/`, path, ancestors: [...folder.ancestors, real] });
  } catch (error) {
    return ARTICLE.test(name) || errorCode(error) !== "ENOENT"
      ? [{ ...listed, problem: unreadableFile(file, error) }]
      : [];
  }
}

function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

function outside(file: string): UserError {
  const message = `${file} is a link that leads out of the corpus folder.`;
  return unusable({ problem: "outside", file }, message, "Copy what it points at into the folder.");
}

function loop(file: string): UserError {
  return unusable({ problem: "loop", file }, `${file} is a link to a folder that it lies in.`, "Remove the link.");
}

function tooDeep(file: string): UserError {
  const message = `${file} lies more than ${MAX_FOLDER_DEPTH} folders deep.`;
  return unusable({ problem: "depth", file, maxDepth: MAX_FOLDER_DEPTH }, message, "Move it up.");
}

function notAFile(file: string): UserError {
  const message = `${file} is neither a file nor a folder.`;
  return unusable({ problem: "no-file", file }, message, "Put an ordinary text file in its place.");
}

function unusable(values: UserErrorValues["file-unreadable"], message: string, hint: string): UserError {
  return new UserError({ code: "file-unreadable", values, message, hint });
}
