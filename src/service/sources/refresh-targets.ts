import type { FeedLook } from "../../app/import/feeds/feeds.ts";
import type { Importers } from "../../app/import/importer.ts";
import type { Refreshed } from "../../app/import/refresher.ts";
import type { Engine } from "../../app/types.ts";
import { FOLDER_LIBRARY, type LibraryId, OPERATOR } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import type { RefreshTarget } from "../refreshing.ts";
import type { Directory } from "../servers/scopes.ts";
import { ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { createAllowance } from "./allowance.ts";
import { type Notice, takeFeedNotices, takeNotices } from "./notices.ts";
import { readServerSources, type ServerSource } from "./server-sources.ts";
import { mayEmbed } from "./usage.ts";

export interface RefreshTargetsParts {
  readonly engine: Pick<Engine, "in" | "library" | "due">;
  readonly importers: Pick<Importers, "of">;
  readonly directory: Pick<Directory, "serverIds">;
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells a server's managers, where they have chosen a channel for it. */
  readonly tell: TellManagers;
}

/** Writes into a channel what managers should know of sources. */
export type TellManagers = (channelId: string, notices: readonly SourceNotice[]) => Promise<void>;

/** Of a source, or of a feed, which has no handle. */
export interface SourceNotice {
  readonly notice: Notice;
  readonly source: Pick<ServerSource, "handle"> & { readonly metadata: Pick<ServerSource["metadata"], "title"> };
}

/**
 * The operator's library, then those of the servers that the bot is in, of each as long as it may have passages read today: of those alone of which
 * an address or a feed is due.
 */
export async function* refreshTargets({
  engine,
  importers,
  directory,
  now,
  newId,
  tell,
}: RefreshTargetsParts): AsyncGenerator<RefreshTarget> {
  const due = new Set((await engine.due(now())).map(({ owner }) => owner));
  const operators = importers.of(FOLDER_LIBRARY, OPERATOR);
  if (due.has(OPERATOR)) yield { importer: operators, lookAtFeeds: (signal) => operators.feeds.look({ signal }) };
  for (const serverId of directory.serverIds()) {
    const owner = ownerOfServer(serverId);
    if (!due.has(owner)) continue;
    const documents = documentsOf(engine, owner);
    const { libraries, logChannel } = await readServerSettings(documents, serverId);
    const tellOf = async (library: LibraryId, refreshed: readonly Refreshed[]): Promise<void> => {
      const notices = await takeNotices(refreshed, { documents, library, now: now() });
      if (notices.length === 0 || logChannel === undefined) return;
      const sources = await readServerSources(engine, serverId);
      const told = notices.flatMap((notice) => {
        const source = sources.find((each) => each.library === library && each.id === notice.source);
        return source === undefined ? [] : [{ notice, source }];
      });
      if (told.length > 0) await tell(logChannel, told);
    };
    const tellOfFeeds = async (library: LibraryId, looks: readonly FeedLook[]): Promise<void> => {
      const notices = await takeFeedNotices(looks, { documents, library, now: now() });
      const told = notices.flatMap((notice) => {
        const found = looks.find(({ feed }) => feed.id === notice.source);
        return found === undefined ? [] : [{ notice, source: { handle: "", metadata: { title: found.feed.title } } }];
      });
      if (told.length > 0 && logChannel !== undefined) await tell(logChannel, told);
    };
    const within = createAllowance({ engine, serverId, now, newId }).within("look");
    for (const { id } of libraries) {
      if (!(await mayEmbed(documents, now()))) break;
      const importer = importers.of(id, owner);
      yield {
        importer,
        within,
        onRefreshed: (refreshed) => tellOf(id, refreshed),
        async lookAtFeeds(signal) {
          const looks = await importer.feeds.look({ signal, within });
          await tellOfFeeds(id, looks);
          return looks;
        },
      };
    }
  }
}
