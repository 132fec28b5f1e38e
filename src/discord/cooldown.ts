import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { DiscordConfig } from "../app/types.ts";

const MINUTE_S = 60;

export interface Refusal {
  readonly scope: "person" | "guild";
  readonly seconds: number;
  /** The first refusal of this minute: say it in words once, then be quiet. */
  readonly first: boolean;
}

export interface Cooldown {
  /** Counts one question; answers why it is refused, or undefined when it may be asked. */
  take(userId: string, guildId: string | null): Promise<Refusal | undefined>;
}

export function createCooldown(config: Pick<DiscordConfig, "askPerMinute" | "askPerMinuteGuild">): Cooldown {
  const person = limiter("person", config.askPerMinute);
  const guild = limiter("guild", config.askPerMinuteGuild);
  return {
    take: async (userId, guildId) =>
      (await person?.(userId)) ?? (guildId === null ? undefined : await guild?.(guildId)),
  };
}

function limiter(scope: Refusal["scope"], points: number): ((key: string) => Promise<Refusal | undefined>) | undefined {
  if (points === 0) return undefined;
  const memory = new RateLimiterMemory({ points, duration: MINUTE_S });
  return async (key) => {
    try {
      await memory.consume(key);
      return undefined;
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      return {
        scope,
        seconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)),
        first: reason.consumedPoints === points + 1,
      };
    }
  };
}
