declare const brand: unique symbol;

/** Names a library: a set of sources that belong together. */
export type LibraryId = string & { readonly [brand]: "library" };

/** Names whose documents and settings something is: the operator's, or a server's. */
export type Owner = string & { readonly [brand]: "owner" };

/** Whose articles a call speaks of, and where what it leaves behind is kept. */
export interface Scope {
  readonly owner: Owner;
  /** In the order in which equal hits stand; none is an empty scope, not all of them. */
  readonly libraries: readonly LibraryId[];
}

/** A library by its name. Throws RangeError (a bug) for an empty one. */
export function libraryId(name: string): LibraryId {
  if (name === "") throw new RangeError("Expected a library's name, got an empty text.");
  return name as LibraryId;
}

/** An owner by name. Throws RangeError (a bug) for an empty one. */
export function ownerOf(name: string): Owner {
  if (name === "") throw new RangeError("Expected an owner's name, got an empty text.");
  return name as Owner;
}

/** A library that belongs to an owner alone: the first one, or a further one by a name. */
export function libraryOf(owner: Owner, name?: string): LibraryId {
  return libraryId(name === undefined ? owner : `${owner}${APART}${name}`);
}

/** Whether a library was named by `libraryOf` for that owner. */
export function isLibraryOf(owner: Owner, library: string): boolean {
  return library === owner || library.startsWith(`${owner}${APART}`);
}

const APART = " ";

/** The operator's folder of articles. */
export const FOLDER_LIBRARY = libraryId("folder");

/** Whoever runs the installation: the terminal, and settings of the whole. */
export const OPERATOR = ownerOf("operator");

/** What the terminal and the library ask. */
export const OPERATOR_SCOPE: Scope = { owner: OPERATOR, libraries: [FOLDER_LIBRARY] };

/** Tells sources of all libraries apart: ids are unique in one library alone. */
export function sourceKey(library: LibraryId, source: string): string {
  return `${library}${KEY_MARK}${source}`;
}

/** What `sourceKey` made of them. Throws RangeError (a bug) for anything else. */
export function parseSourceKey(key: string): { readonly library: LibraryId; readonly id: string } {
  const end = key.indexOf(KEY_MARK);
  return { library: libraryId(key.slice(0, Math.max(end, 0))), id: key.slice(end + KEY_MARK.length) };
}

const KEY_MARK = "\n";
