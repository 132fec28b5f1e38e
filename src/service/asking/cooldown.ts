import { LRUCache } from "lru-cache";
import type { ServiceConfig } from "../../app/types.ts";
import type { Tallies } from "../../core/ports/tallies.ts";
import type { HashPerson } from "../people.ts";

const MINUTE_MS = 60_000;
/** People and servers whose minute is known to be used up: whoever floods costs no write. */
const REFUSED = 10_000;

export interface Refusal {
  /** Whose limit is reached. */
  readonly limit: "person" | "server";
  readonly seconds: number;
  /** The first refusal of this minute, of the person or of the server: said in words, where later ones are only shown. */
  readonly first: boolean;
}

export interface Cooldown {
  /**
   * Counts one question of a person, in a server or (null) in private, over all processes on the same state; answers why it is refused, or
   * undefined when it may be asked. Throws as the store does.
   */
  take(person: string, server: string | null): Promise<Refusal | undefined>;
}

export interface CooldownOptions {
  /** Of a person and of a server within a minute; 0: no limit. */
  readonly limits: Pick<ServiceConfig, "askPerMinute" | "askPerMinuteGuild">;
  readonly tallies: Pick<Tallies, "count">;
  readonly hashPerson: HashPerson;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createCooldown({ limits, tallies, hashPerson, now }: CooldownOptions): Cooldown {
  const refusedUntil = new LRUCache<string, number>({ max: REFUSED });

  return {
    async take(person, server) {
      const ofPerson = await takeOne("person", limits.askPerMinute, () => hashPerson(person));
      if (ofPerson !== undefined || server === null) return ofPerson;
      return takeOne("server", limits.askPerMinuteGuild, () => server);
    },
  };

  async function takeOne(limit: Refusal["limit"], most: number, id: () => string): Promise<Refusal | undefined> {
    if (most === 0) return undefined;
    const name = `${limit} ${id()}`;
    const knownLeftMs = (refusedUntil.get(name) ?? 0) - now();
    if (knownLeftMs > 0) return { limit, seconds: inSeconds(knownLeftMs), first: false };
    const { count, leftMs } = await tallies.count(name, MINUTE_MS);
    if (count <= most) return undefined;
    refusedUntil.set(name, now() + leftMs);
    return { limit, seconds: inSeconds(leftMs), first: count === most + 1 };
  }
}

function inSeconds(durationMs: number): number {
  return Math.max(1, Math.ceil(durationMs / 1000));
}
