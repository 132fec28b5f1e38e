import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { ServiceConfig } from "../app/types.ts";

const MINUTE_S = 60;

export interface Refusal {
  /** Whose limit is reached. */
  readonly limit: "person" | "server";
  readonly seconds: number;
  /** The first refusal of this minute, of the person or of the server: said in words, where later ones are only shown. */
  readonly first: boolean;
}

export interface Cooldown {
  /** Counts one question of a person, in a server or (null) in private; answers why it is refused, or undefined when it may be asked. */
  take(person: string, server: string | null): Promise<Refusal | undefined>;
}

export function createCooldown(config: Pick<ServiceConfig, "askPerMinute" | "askPerMinuteGuild">): Cooldown {
  const takeOfPerson = createLimiter(config.askPerMinute);
  const takeOfServer = createLimiter(config.askPerMinuteGuild);
  const takeWords = createLimiter(1);
  const refuse = async (limit: Refusal["limit"], seconds: number, id: string): Promise<Refusal> => ({
    limit,
    seconds,
    first: (await takeWords(`${limit} ${id}`)) === undefined,
  });
  return {
    async take(person, server) {
      const personWait = await takeOfPerson(person);
      if (personWait !== undefined) return refuse("person", personWait, person);
      if (server === null) return undefined;
      const serverWait = await takeOfServer(server);
      return serverWait === undefined ? undefined : refuse("server", serverWait, server);
    },
  };
}

/** Takes one of `points` a minute; gives the seconds to wait when there is none left. 0 points: no limit. */
function createLimiter(points: number): (key: string) => Promise<number | undefined> {
  if (points === 0) return async () => undefined;
  const memory = new RateLimiterMemory({ points, duration: MINUTE_S });
  return async (key) => {
    try {
      await memory.consume(key);
      return undefined;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    }
  };
}
