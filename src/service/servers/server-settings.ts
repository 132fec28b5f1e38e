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
  const libraries = [{ id: libraryOf(ownerOfServer(serverId)) }] as const;
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
    ...(await readChosen(documents)),
  };
}

async function readChosen(documents: Pick<DocumentStore, "getSetting">): Promise<Partial<ServerSettings>> {
  const kept = await documents.getSetting(SETTING);
  return kept === undefined ? {} : JSON.parse(kept);
}

export async function writeServerSettings(
  documents: Pick<DocumentStore, "putSetting">,
  settings: ServerSettings,
): Promise<void> {
  await documents.putSetting(SETTING, JSON.stringify(settings));
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
