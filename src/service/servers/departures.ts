import type { Log } from "../../app/log.ts";
import type { Engine } from "../../app/types.ts";
import type { DocumentKeeper, StoredDocument } from "../../core/ports/document-store.ts";
import { OPERATOR } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { createSerial } from "../serial.ts";
import { eraseServerQuotes } from "../sources/erase-server-quotes.ts";
import type { BotServers } from "./scopes.ts";
import { ownerOfServer } from "./server-settings.ts";

/** What is kept of a server that has removed the bot is erased after so long, in milliseconds. */
export const DEPARTED_MS = 30 * 24 * 3_600_000;

export interface DeparturesOptions {
  readonly engine: Pick<Engine, "in" | "erase"> & Pick<DocumentKeeper, "revise">;
  /** Those that the bot is in, whether they can be reached now or not; undefined while that is not known. */
  readonly servers: () => BotServers | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Servers that have removed the bot. */
export interface Departures {
  /**
   * Notes who has left since, also while the bot did not run, and who has come back, whose clock stops; erases all that is kept of
   * those who left 30 days ago. What another bot, which keeps its things in the same place, was in last is left to it. Answers how many
   * were erased.
   */
  review(): Promise<number>;
}

const SERVER_KIND = "server";
/** More servers than a bot is in. */
const MAX_SERVERS = 1_000_000;

export function createDepartures({ engine, servers, now, log }: DeparturesOptions): Departures {
  const documents = documentsOf(engine, OPERATOR);
  const oneAtATime = createSerial();

  return { review: () => oneAtATime.run("", review) };

  async function review(): Promise<number> {
    const own = servers();
    if (own === undefined) return 0;
    const { bot, ids: present } = own;
    const known = new Map<string, StoredDocument>();
    for (const each of await documents.listDocuments(SERVER_KIND, { limit: MAX_SERVERS })) known.set(each.id, each);
    for (const id of present) {
      const noted = readNote(known.get(id));
      if (noted?.bot !== bot || noted.leftAt !== undefined) await note(id, { bot });
    }
    let erased = 0;
    for (const id of known.keys()) {
      const noted = readNote(known.get(id));
      if (present.includes(id) || noted?.bot !== bot) continue;
      const { leftAt: since } = noted;
      if (since === undefined) {
        await note(id, { bot, leftAt: now() });
        log.info({ server: id }, "A server has removed the bot: it is erased in 30 days unless it comes back");
      } else if (now() - since >= DEPARTED_MS) {
        await erase(id);
        erased += 1;
      }
    }
    return erased;
  }

  function note(id: string, body: ServerNote): Promise<void> {
    return documents.putDocument({ kind: SERVER_KIND, id, createdAt: now(), body });
  }

  async function erase(id: string): Promise<void> {
    const owner = ownerOfServer(id);
    await eraseServerQuotes(id, engine);
    await engine.erase(owner);
    // Last: a process that is killed before does it again.
    await documents.deleteDocument(SERVER_KIND, id);
    log.info({ server: id }, "Everything of a server that removed the bot is erased");
  }
}

/** The bot that was in a server last, and when it was removed. */
interface ServerNote {
  readonly bot: string;
  readonly leftAt?: number;
}

/** Undefined for none, and for what is no note. */
function readNote(document: StoredDocument | undefined): ServerNote | undefined {
  const body = document?.body;
  if (typeof body !== "object" || body === null || !("bot" in body) || typeof body.bot !== "string") return undefined;
  const leftAt = "leftAt" in body && typeof body.leftAt === "number" ? body.leftAt : undefined;
  return { bot: body.bot, ...(leftAt !== undefined && { leftAt }) };
}
