import type { VersionEntry } from "../../../app/import/history.ts";
import { countChanges, type SentenceChange, textChanges } from "../../../core/text/text-changes.ts";
import type { ServerSource } from "../../../service/sources/server-sources.ts";
import { type MessageBody, plainMessage } from "../../render/layout.ts";
import { fullTime } from "../../render/source-card.ts";
import { changesId, renderChanges, type ShownVersion } from "../../render/source-history.ts";
import { nameOf } from "../../render/source-name.ts";
import { renderRefreshed } from "../../render/source-refreshed.ts";
import type { Managing } from "../managed.ts";
import { record, reviewAnswers } from "./managing.ts";

/** So many versions are compared with those before them. */
const MAX_SHOWN = 10;

/** The latest versions that a source has had, the latest first, each with what it changed. */
export async function readVersions(managing: Managing, source: ServerSource): Promise<readonly ShownVersion[]> {
  const entries = await historyOf(managing, source);
  const shown: ShownVersion[] = [];
  for (let number = entries.length; number > Math.max(0, entries.length - MAX_SHOWN); number -= 1) {
    const [before, entry] = [entries[number - 2], entries[number - 1]];
    if (entry === undefined) continue;
    const changes = before && (await changesBetween(managing, source, [before, entry]));
    shown.push({
      number,
      entry,
      isCurrent: number === entries.length,
      ...(before !== undefined && { counts: changes === undefined ? "erased" : countChanges(changes) }),
    });
  }
  return shown;
}

/** What changed with one version, by its number from 1; "number-page" names it in a button. */
export async function showChanges(
  managing: Managing,
  source: ServerSource,
  { number, page }: { readonly number: number; readonly page: number },
): Promise<MessageBody> {
  const entries = await historyOf(managing, source);
  const [before, entry] = [entries[number - 2], entries[number - 1]];
  const changes = before && entry && (await changesBetween(managing, source, [before, entry]));
  if (entry === undefined || changes === undefined) return plainMessage(managing.words.manage.history.textGone);
  const { words } = managing;
  const { history } = words.manage;
  const heading = history.changes(nameOf(source), timeOf(entry, history.noTime));
  return renderChanges(changes, { heading, action: "source-changes", id: changesId(source, number), page, words });
}

/** The version whose hash begins so, else the last one before the current that had another text; undefined when there is none. */
export async function earlierVersion(
  managing: Managing,
  source: ServerSource,
  named: string | null,
): Promise<VersionEntry | undefined> {
  const others = (await historyOf(managing, source)).filter(({ version }) => version !== source.version);
  if (named === null) return others.at(-1);
  return named === "" ? undefined : others.findLast(({ version }) => version.startsWith(named));
}

/** Makes an earlier version the current one. */
export async function rollBack(managing: Managing, source: ServerSource, entry: VersionEntry): Promise<MessageBody> {
  const { serverId, words, services } = managing;
  const { history } = words.manage;
  if (!(await services.desk.rollBack(serverId, source, entry))) return plainMessage(history.textGone);
  await record(managing, "source-rolled-back", source);
  reviewAnswers(managing);
  const isHeld = (await services.desk.refreshState(serverId, source)) !== undefined;
  const told = history.rolledBack(nameOf(source), timeOf(entry, history.noTime));
  return renderRefreshed([told], { outcome: isHeld ? "held" : "unchanged", handle: source.handle, words });
}

export async function historyOf(
  { serverId, services }: Managing,
  { library, id }: ServerSource,
): Promise<readonly VersionEntry[]> {
  return services.desk.importer(serverId, library).history(id);
}

function timeOf({ at }: VersionEntry, noTime: string): string {
  return at === undefined ? noTime : fullTime(at);
}

/** Undefined when one of the texts is no longer kept. */
async function changesBetween(
  { services }: Managing,
  { library, id }: ServerSource,
  [before, after]: readonly [VersionEntry, VersionEntry],
): Promise<readonly SentenceChange[] | undefined> {
  const articles = services.engine.library(library);
  const [first, second] = await Promise.all([
    articles.version(id, before.version),
    articles.version(id, after.version),
  ]);
  return first && second && textChanges(first, second);
}
