import { HISTORY_KIND, MAX_KEPT_VERSIONS } from "../../app/import/history.ts";
import { RECEIPT_KIND } from "../../app/quotes/receipts.ts";
import type { Engine } from "../../app/types.ts";
import type { DocumentKeeper } from "../../core/ports/document-store.ts";
import { type LibraryId, parseSourceKey } from "../../core/scope.ts";
import { PIN_KIND, UNDO_KIND } from "../kinds.ts";

export interface DropVersionsOptions {
  readonly engine: Pick<Engine, "library"> & Pick<DocumentKeeper, "scan">;
  /** Receipts made at that time (milliseconds since 1970) or later need the versions that they quote. */
  readonly receiptsSince: number;
}

/**
 * Drops the texts of versions that no history names any more (the latest `MAX_KEPT_VERSIONS` of a source stand there), and that neither a receipt nor
 * a pin nor what can be undone needs. Answers how many went.
 */
export async function dropVersions({ engine, receiptsSince }: DropVersionsOptions): Promise<number> {
  const old = await findOld(engine);
  if (old.length === 0) return 0;
  const needed = await readNeeded(engine, receiptsSince);
  let dropped = 0;
  for (const { library, id, versions } of old) {
    const unneeded = versions.filter((version) => !needed.has(version));
    if (unneeded.length > 0) dropped += await engine.library(library).dropVersions(id, unneeded);
  }
  return dropped;
}

interface OldVersions {
  readonly library: LibraryId;
  readonly id: string;
  readonly versions: readonly string[];
}

/** Versions that their source's history does not name: none where it has had no more than that names. */
async function findOld(engine: DropVersionsOptions["engine"]): Promise<readonly OldVersions[]> {
  const old: OldVersions[] = [];
  for await (const histories of engine.scan([HISTORY_KIND], 0)) {
    for (const { id: key, body } of histories) {
      if (!Array.isArray(body) || body.length < MAX_KEPT_VERSIONS) continue;
      const { library, id } = parseSourceKey(key);
      const named = versionsIn(body);
      const versions = (await engine.library(library).formerVersions(id)).filter((version) => !named.has(version));
      if (versions.length > 0) old.push({ library, id, versions });
    }
  }
  return old;
}

async function readNeeded(engine: Pick<DocumentKeeper, "scan">, receiptsSince: number): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  const read = async (kinds: readonly string[], since: number) => {
    for await (const documents of engine.scan(kinds, since))
      for (const { body } of documents) for (const version of versionsIn(body)) needed.add(version);
  };
  await read([RECEIPT_KIND], receiptsSince);
  await read([PIN_KIND, UNDO_KIND], 0);
  return needed;
}

/** All that something kept as JSON names as a version. */
function versionsIn(kept: unknown): ReadonlySet<string> {
  if (typeof kept !== "object" || kept === null) return new Set();
  const own = "version" in kept && typeof kept.version === "string" ? [kept.version] : [];
  return new Set([...own, ...Object.values(kept).flatMap((each: unknown) => [...versionsIn(each)])]);
}
