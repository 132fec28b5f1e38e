import { LRUCache } from "lru-cache";
import { PREVIEW_MS } from "./limits.ts";

/** Something that was read for somebody of a server, and waits for their word. */
export interface Waits {
  readonly id: string;
  readonly serverId: string;
}

/** Things that wait; the oldest give way. */
export interface Waiting<Thing extends Waits> {
  put(thing: Thing): void;
  /** Undefined when it is another server's, was taken, or has waited too long. */
  get(serverId: string, id: string): Thing | undefined;
  /** Has it wait no longer. "taken": it was taken before, by a press of the same button or of one beside it. */
  take(serverId: string, id: string): Thing | "taken" | undefined;
}

export interface WaitingOptions<Thing> {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Characters of a thing, in UTF-16 code units. */
  readonly sizeOf: (thing: Thing) => number;
}

const MAX_WAITING = 200;
/** Of all that wait together, in UTF-16 code units. */
const MAX_WAITING_CHARS = 50_000_000;
const MAX_TAKEN = 2_000;

export function createWaiting<Thing extends Waits>({ now, sizeOf }: WaitingOptions<Thing>): Waiting<Thing> {
  const waiting = new LRUCache<string, { readonly thing: Thing; readonly at: number }>({
    max: MAX_WAITING,
    maxSize: MAX_WAITING_CHARS,
    sizeCalculation: ({ thing }) => Math.max(1, sizeOf(thing)),
  });
  const taken = new LRUCache<string, string>({ max: MAX_TAKEN });

  const get = (serverId: string, id: string): Thing | undefined => {
    const found = waiting.get(id);
    return found?.thing.serverId === serverId && now() - found.at < PREVIEW_MS ? found.thing : undefined;
  };
  return {
    put: (thing) => void waiting.set(thing.id, { thing, at: now() }),
    get,
    take(serverId, id) {
      const thing = get(serverId, id);
      if (thing === undefined) return taken.get(id) === serverId ? "taken" : undefined;
      waiting.delete(id);
      taken.set(id, serverId);
      return thing;
    },
  };
}
