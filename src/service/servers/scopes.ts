import { LRUCache } from "lru-cache";
import type { Engine } from "../../app/types.ts";
import { FOLDER_LIBRARY, type LibraryId, OPERATOR, type Owner, ownerOf, type Scope } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import type { HashPerson } from "../people.ts";
import { createAskedIn } from "./asked-in.ts";
import { librariesAt, ownerOfServer, readServerSettings, type ServerSettings } from "./server-settings.ts";

/** Where somebody asks. */
export interface Place {
  /** Null in a private conversation. */
  readonly serverId: string | null;
  /** The thread, where it is one, and its channel. */
  readonly channelIds: readonly string[];
}

/** The servers that a bot is in. */
export interface BotServers {
  /** Id of the bot: several may keep their things in one place. */
  readonly bot: string;
  readonly ids: readonly string[];
}

/** Which servers there are and who is in them, as the face knows it. */
export interface Directory {
  serverIds(): readonly string[];
  /** Undefined while it is not known whether they are all of them: before a connection has told. */
  allServers(): BotServers | undefined;
  isMember(serverId: string, personId: string): Promise<boolean>;
}

/** The one place that decides whose articles are asked. */
export interface Scopes {
  /**
   * In a server its own articles, and the operator's unless it has switched them off; in private those of the servers that the person
   * last asked in and still is in.
   */
  of(place: Place, personId: string): Promise<Scope>;
  /** All of a server's articles, whatever channel asks them: for its managers. */
  ofServer(serverId: string): Promise<Scope>;
  /** Tells that a person asks here: a direct message of theirs may then be answered from this server's articles. */
  asked(place: Place, personId: string): Promise<void>;
}

export interface ScopesOptions {
  readonly engine: Pick<Engine, "in">;
  readonly directory: Directory;
  readonly hashPerson: HashPerson;
  readonly now: () => number;
}

/** How long somebody counts as a member of a server after it was seen, in milliseconds. */
const MEMBERSHIP_AGE_MS = 300_000;
const MEMBERSHIPS = 10_000;

export function createScopes({ engine, directory, hashPerson, now }: ScopesOptions): Scopes {
  const askedIn = createAskedIn({ documents: documentsOf(engine, OPERATOR), now });
  const members = new LRUCache<string, Seen>({ max: MEMBERSHIPS });

  return {
    async of(place, personId) {
      const owner = ownerOfPlace(place);
      const { serverId, channelIds } = place;
      if (serverId === null) return { owner, libraries: await inPrivate(personId) };
      return { owner, libraries: librariesAt(await settingsOf(serverId), channelIds) };
    },
    async ofServer(serverId) {
      const { libraries, folder } = await settingsOf(serverId);
      const own = libraries.map(({ id }) => id);
      return { owner: ownerOfServer(serverId), libraries: folder ? [...own, FOLDER_LIBRARY] : own };
    },
    async asked({ serverId }, personId) {
      if (serverId !== null) await askedIn.remember(hashPerson(personId), serverId);
    },
  };

  /** A library that is bound to a channel is asked in that channel alone. */
  async function inPrivate(personId: string): Promise<readonly LibraryId[]> {
    const libraries = new Set<LibraryId>();
    let isKnown = false;
    for (const serverId of await askedIn.recall(hashPerson(personId), directory.serverIds())) {
      if (!(await isMember(serverId, personId))) continue;
      isKnown = true;
      const settings = await settingsOf(serverId);
      for (const id of librariesAt(settings, [])) libraries.add(id);
    }
    return isKnown ? [...libraries].sort(folderLast) : [FOLDER_LIBRARY];
  }

  async function isMember(serverId: string, personId: string): Promise<boolean> {
    const key = `${serverId} ${personId}`;
    const seen = members.get(key);
    if (seen !== undefined && now() - seen.at < MEMBERSHIP_AGE_MS) return seen.isMember;
    const isIn = await directory.isMember(serverId, personId);
    members.set(key, { isMember: isIn, at: now() });
    return isIn;
  }

  function settingsOf(serverId: string): Promise<ServerSettings> {
    return readServerSettings(documentsOf(engine, ownerOfServer(serverId)), serverId);
  }
}

interface Seen {
  readonly isMember: boolean;
  readonly at: number;
}

/** Where what is left at a place is kept: a server's, or of one private conversation. */
export function ownerOfPlace({ serverId, channelIds }: Place): Owner {
  return serverId === null ? ownerOf(`channel ${channelIds[0]}`) : ownerOfServer(serverId);
}

function folderLast(a: LibraryId, b: LibraryId): number {
  return Number(a === FOLDER_LIBRARY) - Number(b === FOLDER_LIBRARY);
}
