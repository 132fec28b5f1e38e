import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { DiscordConfig } from "../app/types.ts";

const MINUTE_S = 60;

export interface Refusal {
  readonly scope: "person" | "guild";
  readonly seconds: number;
  /** The first refusal of this minute, of the person or of the server: said in words, where later ones are only shown. */
  readonly first: boolean;
}

export interface Cooldown {
  /** Counts one question; answers why it is refused, or undefined when it may be asked. */
  take(userId: string, guildId: string | null): Promise<Refusal | undefined>;
}

export function createCooldown(config: Pick<DiscordConfig, "askPerMinute" | "askPerMinuteGuild">): Cooldown {
  const takeOfPerson = createLimiter(config.askPerMinute);
  const takeOfGuild = createLimiter(config.askPerMinuteGuild);
  const takeWords = createLimiter(1);
  const refuse = async (scope: Refusal["scope"], seconds: number, id: string): Promise<Refusal> => ({
    scope,
    seconds,
    first: (await takeWords(`${scope} ${id}`)) === undefined,
  });
  return {
    async take(userId, guildId) {
      const personWait = await takeOfPerson(userId);
      if (personWait !== undefined) return refuse("person", personWait, userId);
      if (guildId === null) return undefined;
      const guildWait = await takeOfGuild(guildId);
      return guildWait === undefined ? undefined : refuse("guild", guildWait, guildId);
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
