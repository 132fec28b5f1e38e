import { HISTORY_KIND } from "../../app/import/history.ts";
import type { Engine } from "../../app/types.ts";
import type { DocumentKeeper } from "../../core/ports/document-store.ts";
import { type LibraryId, parseSourceKey } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { CHECK_KIND } from "../kinds.ts";
import { ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { ANSWER_KINDS } from "./erasing.ts";
import { withoutQuotes } from "./without-quotes.ts";

/** More than a server's managers ever add. */
const MAX_HISTORIES = 10_000;

/** Erases the words of all sources that a server has, or had, from what is kept of answers elsewhere: in private conversations. Throws as the store does. */
export async function eraseServerQuotes(
  serverId: string,
  engine: Pick<Engine, "in"> & Pick<DocumentKeeper, "revise">,
): Promise<void> {
  const libraries = await readLibraries(serverId, engine);
  await engine.revise({
    kinds: ANSWER_KINDS,
    holding: [...libraries],
    revise: ({ kind, body }) => {
      const left = withoutLibraries(body, libraries);
      return kind === CHECK_KIND && left !== body ? undefined : left;
    },
  });
}

/** Those that it has, and those that it has deleted and that anything was ever added to. */
async function readLibraries(serverId: string, engine: Pick<Engine, "in">): Promise<ReadonlySet<LibraryId>> {
  const documents = documentsOf(engine, ownerOfServer(serverId));
  const { libraries } = await readServerSettings(documents, serverId);
  const histories = await documents.listDocuments(HISTORY_KIND, { limit: MAX_HISTORIES });
  return new Set([...libraries.map(({ id }) => id), ...histories.map(({ id }) => parseSourceKey(id).library)]);
}

function withoutLibraries(body: unknown, libraries: ReadonlySet<LibraryId>): unknown {
  return sourcesIn(body, libraries).reduce((left, { library, id }) => withoutQuotes(left, { library, id }), body);
}

/** The sources of these libraries that something names. */
function sourcesIn(
  kept: unknown,
  libraries: ReadonlySet<LibraryId>,
): readonly { readonly library: LibraryId; readonly id: string }[] {
  if (typeof kept !== "object" || kept === null) return [];
  const { library: name, source: id } = { library: undefined, source: undefined, ...kept };
  const library = [...libraries].find((each) => each === name);
  const own = library !== undefined && typeof id === "string" ? [{ library, id }] : [];
  return [...own, ...Object.values(kept).flatMap((each: unknown) => sourcesIn(each, libraries))];
}
