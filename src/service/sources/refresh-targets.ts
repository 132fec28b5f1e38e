import type { Importers } from "../../app/import/importer.ts";
import type { Engine } from "../../app/types.ts";
import { FOLDER_LIBRARY, OPERATOR } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import type { RefreshTarget } from "../refreshing.ts";
import type { Directory } from "../servers/scopes.ts";
import { ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { countUsage, mayEmbed } from "./usage.ts";

export interface RefreshTargetsParts {
  readonly engine: Pick<Engine, "in">;
  readonly importers: Pick<Importers, "of">;
  readonly directory: Pick<Directory, "serverIds">;
  readonly now: () => number;
}

/** The operator's library, then those of the servers that the bot is in, of each as long as it may have passages read today. */
export async function* refreshTargets({
  engine,
  importers,
  directory,
  now,
}: RefreshTargetsParts): AsyncGenerator<RefreshTarget> {
  yield { importer: importers.of(FOLDER_LIBRARY, OPERATOR) };
  for (const serverId of directory.serverIds()) {
    const owner = ownerOfServer(serverId);
    const documents = documentsOf(engine, owner);
    const { libraries } = await readServerSettings(documents, serverId);
    for (const { id } of libraries) {
      if (!(await mayEmbed(documents, now()))) break;
      yield {
        importer: importers.of(id, owner),
        async onRefreshed(refreshed) {
          const embedded = refreshed.reduce((sum, each) => sum + (each.outcome === "changed" ? each.embedded : 0), 0);
          if (embedded > 0) await countUsage(documents, { embedded, isAdd: false, now: now() });
        },
      };
    }
  }
}
