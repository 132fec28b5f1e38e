import type { Log } from "../../app/log.ts";
import type { Engine } from "../../app/types.ts";
import { UserError } from "../../core/errors.ts";
import { FOLDER_LIBRARY, type LibraryId } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import type { Directory } from "../servers/scopes.ts";
import { ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { mayEmbed } from "./usage.ts";

export interface RenewingParts {
  readonly engine: Pick<Engine, "in" | "library">;
  readonly directory: Pick<Directory, "serverIds">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/**
 * Indexes again what other models or rules have indexed: in the operator's library, then in those of the servers that the bot is in, of each as
 * long as it may have passages read today. What fails in one is logged, and the next has its turn. Throws UserError cancelled, and those of the store.
 */
export async function renewLibraries(parts: RenewingParts, signal: AbortSignal): Promise<void> {
  const { engine, directory, now } = parts;
  await renew(FOLDER_LIBRARY, parts, signal);
  for (const serverId of directory.serverIds()) {
    const documents = documentsOf(engine, ownerOfServer(serverId));
    for (const { id } of (await readServerSettings(documents, serverId)).libraries) {
      if (!(await mayEmbed(documents, now()))) break;
      await renew(id, parts, signal);
    }
  }
}

async function renew(library: LibraryId, { engine, log }: RenewingParts, signal: AbortSignal): Promise<void> {
  try {
    await engine.library(library).renew({ signal });
  } catch (error) {
    if (error instanceof UserError && error.code === "cancelled") throw error;
    log.error({ err: error }, "Failed to index a library again");
  }
}
