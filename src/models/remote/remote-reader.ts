import { LRUCache } from "lru-cache";
import type { Reader, Reading } from "../../core/ports/reader.ts";
import { MAX_ITEMS_A_REQUEST, READING_CACHE } from "../limits.ts";
import { remembered } from "../remembered.ts";
import type { CallServer } from "./call-server.ts";
import { inParts } from "./in-parts.ts";
import { listOf, unpackReading } from "./wire.ts";

export interface RemoteReaderOptions {
  readonly id: string;
  readonly call: CallServer;
  /** What the server answers that it cannot have meant. */
  readonly misread: (cause: unknown) => Error;
  readonly close: () => Promise<void>;
}

/** The reader of a models server. Readings are remembered here, too. */
export function createRemoteReader({ id, call, misread, close }: RemoteReaderOptions): Reader {
  const readings = new LRUCache<string, Reading>({ max: READING_CACHE });
  return {
    id,
    read: (asked, passages, { signal } = {}) =>
      remembered(readings, passages, {
        keyOf: ({ title, text }) => JSON.stringify([asked, title, text]),
        load: (missing) =>
          inParts(missing, MAX_ITEMS_A_REQUEST, async (part) => {
            const body = { model: id, asked, passages: part.map(({ title, text }) => ({ title, text })) };
            const answered = await call({ path: "/v1/read", body, signal });
            try {
              return listOf(answered.readings, part.length).map(unpackReading);
            } catch (error) {
              throw misread(error);
            }
          }),
      }),
    close,
  };
}
