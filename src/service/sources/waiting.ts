import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { Tallies } from "../../core/ports/tallies.ts";
import { TAKEN_KIND } from "../kinds.ts";
import { PREVIEW_MS } from "./limits.ts";

/** Something that was read for somebody of a server, and waits for their word. */
export interface Waits {
  readonly id: string;
  readonly serverId: string;
}

/** Things that wait, whatever process on the same state read them; the oldest of a server give way. Throws as the store does. */
export interface Waiting<Thing extends Waits> {
  /** Gives it the id under which it waits. */
  put(thing: Omit<Thing, "id">): Promise<Thing>;
  /** Undefined when it is another server's, was taken, or has waited too long. */
  get(serverId: string, id: string): Promise<Thing | undefined>;
  /** Has it wait no longer. "taken": it was taken before, by a press of the same button or of one beside it. */
  take(serverId: string, id: string): Promise<Thing | "taken" | undefined>;
}

export interface WaitingOptions<Thing> {
  /** Of what is kept, which may be what an earlier release has kept. */
  readonly kind: string;
  readonly isThing: (body: unknown) => body is Thing;
  readonly documentsAt: (serverId: string) => Pick<DocumentStore, "putDocument" | "getDocument" | "deleteDocument">;
  readonly tallies: Pick<Tallies, "count">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Of one server and kind: what waits is whole articles. */
const MAX_WAITING = 20;
const DAY_MS = 86_400_000;

export function createWaiting<Thing extends Waits>(options: WaitingOptions<Thing>): Waiting<Thing> {
  const { kind, isThing, documentsAt, tallies, now, newId } = options;

  const get = async (serverId: string, id: string): Promise<Thing | undefined> => {
    const found = await documentsAt(serverId).getDocument(kind, placeOf(id));
    const thing = found?.body;
    if (found === undefined || now() - found.createdAt >= PREVIEW_MS || !isThing(thing)) return undefined;
    return thing.id === id && thing.serverId === serverId ? thing : undefined;
  };
  return {
    get,
    async put(unnamed) {
      const { serverId } = unnamed;
      const { count } = await tallies.count(`${kind} ${serverId}`, DAY_MS);
      const id = `${newId()}${PLACE_MARK}${count % MAX_WAITING}`;
      const thing: unknown = { ...unnamed, id };
      await documentsAt(serverId).putDocument({ kind, id: placeOf(id), createdAt: now(), body: thing });
      if (!isThing(thing)) throw new TypeError(`Expected something that can wait as ${kind}`);
      return thing;
    },
    async take(serverId, id) {
      const documents = documentsAt(serverId);
      const thing = await get(serverId, id);
      if (thing === undefined) return (await documents.getDocument(TAKEN_KIND, id)) && "taken";
      // First of all: whoever finds it gone finds this.
      await documents.putDocument({ kind: TAKEN_KIND, id, createdAt: now(), body: null });
      return (await documents.deleteDocument(kind, placeOf(id))) ? thing : "taken";
    },
  };
}

const PLACE_MARK = ".";

/** Each server has so many places, of which an id names its own. */
function placeOf(id: string): string {
  return id.slice(id.lastIndexOf(PLACE_MARK) + 1);
}
