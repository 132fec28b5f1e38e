import { createHmac } from "node:crypto";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { ASKED_IN_KIND } from "../kinds.ts";

/** So many servers are remembered of a person. */
const MAX_SERVERS = 10;

const HASH_CHARS = 32;

export interface AskedInOptions {
  /** The operator's: they concern no server alone. */
  readonly documents: Pick<DocumentStore, "getDocument" | "putDocument">;
  readonly now: () => number;
}

/** In which servers a person asked last: what a direct message may be answered from. Servers are kept as hashes, which only a server's own id gives. */
export interface AskedIn {
  remember(person: string, serverId: string): Promise<void>;
  /** Those of `serverIds` that are remembered, the last one first. */
  recall(person: string, serverIds: readonly string[]): Promise<readonly string[]>;
}

export function createAskedIn({ documents, now }: AskedInOptions): AskedIn {
  const read = async (person: string): Promise<readonly string[]> => {
    const body = (await documents.getDocument(ASKED_IN_KIND, person))?.body;
    return Array.isArray(body) ? body : [];
  };
  return {
    async remember(person, serverId) {
      const hash = hashServer(person, serverId);
      const known = await read(person);
      if (known[0] === hash) return;
      const body = [hash, ...known.filter((each) => each !== hash)].slice(0, MAX_SERVERS);
      await documents.putDocument({ kind: ASKED_IN_KIND, id: person, person, createdAt: now(), body });
    },
    async recall(person, serverIds) {
      const known = await read(person);
      const byHash = new Map(known.length === 0 ? [] : serverIds.map((id) => [hashServer(person, id), id]));
      return known.flatMap((hash) => byHash.get(hash) ?? []);
    },
  };
}

/** Keyed by the person's own hash, which is keyed by the installation: nobody else's list has the same hash for the server. */
function hashServer(person: string, serverId: string): string {
  return createHmac("sha256", person).update(serverId).digest("hex").slice(0, HASH_CHARS);
}
