import type { HasRoom } from "../../app/import/feeds/take-entry.ts";
import type { Engine } from "../../app/types.ts";
import { documentsOf } from "../documents-of.ts";
import { ownerOfServer } from "../servers/server-settings.ts";
import { MAX_EMBEDDED_A_DAY, MAX_PASSAGES, MAX_SOURCES } from "../sources/limits.ts";
import { readServerSources } from "../sources/server-sources.ts";
import { embeddedToday } from "../sources/usage.ts";

export interface RoomParts {
  readonly engine: Pick<Engine, "in" | "library">;
  readonly serverId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Whether a server may hold, and have read today, what a feed brings within one look. */
export function createRoom({ engine, serverId, now }: RoomParts): HasRoom {
  let taken = 0;
  return async (passages, isNew) => {
    const sources = await readServerSources(engine, serverId);
    const held = sources.reduce((sum, source) => sum + source.passages, 0);
    const today = await embeddedToday(documentsOf(engine, ownerOfServer(serverId)), now());
    const fits =
      (!isNew || sources.length < MAX_SOURCES) &&
      held + passages <= MAX_PASSAGES &&
      today + taken + passages <= MAX_EMBEDDED_A_DAY;
    if (fits) taken += Math.max(0, passages);
    return fits;
  };
}
