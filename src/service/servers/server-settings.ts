import { isDeepStrictEqual } from "node:util";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { FOLDER_LIBRARY, type LibraryId, libraryOf, type Owner, ownerOf } from "../../core/scope.ts";
import type { CorrectionMode } from "./choice-values.ts";
import type { PlacedChoices } from "./choices.ts";

/** One of a server's libraries, with the name that its people gave it; the first has none. */
export interface ServerLibrary {
  readonly id: LibraryId;
  readonly name?: string;
}

/** What a server has chosen; what it has not is the default. */
export interface ServerSettings extends PlacedChoices {
  /** Whether the operator's folder is asked beside the server's own articles. */
  readonly folder: boolean;
  /** The first one is always there and is asked where no other is bound. */
  readonly libraries: readonly [ServerLibrary, ...ServerLibrary[]];
  /** Libraries by the id of the channel that asks them. */
  readonly bindings: Readonly<Record<string, LibraryId>>;
  /** Ids of the forums whose posts are answered from their titles. */
  readonly forums: readonly string[];
  /** Ids of the channels where what is not addressed to the bot is answered too. */
  readonly listening: readonly string[];
  /** The messages with a button to ask, by their channels' ids. */
  readonly askPanels: Readonly<Record<string, string>>;
  /** Whether managers see questions that one person alone asked in vain. */
  readonly showsAlone: boolean;
  /** From when on, in milliseconds since 1970, the next weekly digest gathers; undefined: there are none. */
  readonly digestSince?: number;
  /** Id of the channel that is told what managers should know. */
  readonly logChannel?: string;
  /** What becomes of an answer whose quotes an article has changed since. */
  readonly corrections: CorrectionMode;
  /** Ids of roles whose members may use the buttons that managers are shown. */
  readonly managerRoles: readonly string[];
}

const SETTING = "server";

/** Whose documents are those of a server. */
export function ownerOfServer(serverId: string): Owner {
  return ownerOf(`server ${serverId}`);
}

/** What a server has chosen, as its documents say. */
export async function readServerSettings(
  documents: Pick<DocumentStore, "getSetting">,
  serverId: string,
): Promise<ServerSettings> {
  return parseServerSettings(await documents.getSetting(SETTING), serverId);
}

function parseServerSettings(kept: string | undefined, serverId: string): ServerSettings {
  const libraries = [{ id: libraryOf(ownerOfServer(serverId)) }] as const;
  const chosen: Partial<ServerSettings> = kept === undefined ? {} : JSON.parse(kept);
  return {
    folder: true,
    libraries,
    bindings: {},
    ofChannels: {},
    corrections: "reply",
    forums: [],
    listening: [],
    askPanels: {},
    showsAlone: false,
    managerRoles: [],
    ...chosen,
  };
}

/**
 * What a server has chosen becomes what `next` makes of it: where another process has changed it meanwhile, of what that has made of it.
 * Gives what it was and what it is; the same one where `next` changes nothing.
 */
export async function changeServerSettings(
  documents: Pick<DocumentStore, "getSetting" | "replaceSetting">,
  serverId: string,
  next: (settings: ServerSettings) => ServerSettings,
): Promise<{ readonly before: ServerSettings; readonly after: ServerSettings }> {
  for (;;) {
    const kept = await documents.getSetting(SETTING);
    const before = parseServerSettings(kept, serverId);
    const after = next(before);
    if (isDeepStrictEqual(after, before)) return { before, after: before };
    if (await documents.replaceSetting(SETTING, kept, JSON.stringify(after))) return { before, after };
  }
}

/** Whether a library has not been deleted since it was looked for. */
export function hasLibrary({ libraries }: ServerSettings, library: LibraryId): boolean {
  return libraries.some(({ id }) => id === library);
}

/** The library that is asked, and filled, at a place of a server: the one bound to the thread, to its channel, else the first. */
export function libraryAt({ libraries, bindings }: ServerSettings, channels: readonly string[]): LibraryId {
  const bound = channels.map((id) => bindings[id]).find((id) => id !== undefined);
  return libraries.find(({ id }) => id === bound)?.id ?? libraries[0].id;
}

/** All libraries that are asked at a place of a server, the operator's last. */
export function librariesAt(settings: ServerSettings, channels: readonly string[]): readonly LibraryId[] {
  return [libraryAt(settings, channels), ...(settings.folder ? [FOLDER_LIBRARY] : [])];
}
