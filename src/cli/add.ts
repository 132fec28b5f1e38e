import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { PreparedFeed } from "../app/import/feeds/feeds.ts";
import type { Given, Importer, Prepared } from "../app/import/importer.ts";
import { UserError } from "../core/errors.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { addFeed } from "./feeds.ts";
import type { AddRequest } from "./invocation.ts";
import { unreadable } from "./read-input.ts";
import { renderPreview } from "./render/render-preview.ts";

/** How often an address is looked at again where nobody says otherwise. */
const USUAL_INTERVAL = "day";

/** `sourcier add`: shows what was read, and adds it unless a preview is all that is wanted. */
export async function runAdd(context: CommandContext, request: AddRequest): Promise<ExitCode> {
  const { io, words, screen, withImporter } = context;
  const given = await readGiven(request, context);
  return withImporter(async (importer) => {
    const prepared = await prepare(importer, given);
    if ("entries" in prepared)
      return addFeed(context, { importer, prepared, given, isPreview: request.preview === true });
    io.stdout.write(renderPreview(prepared, { screen, words }));
    io.stdout.write(
      `${request.preview ? words.terminal.import.previewOnly : await add(importer, prepared, context)}\n`,
    );
    return exitCodes.ok;
  });
}

async function readGiven({ from, every = USUAL_INTERVAL }: AddRequest, { io }: CommandContext): Promise<Given> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) return { address: from, every };
  try {
    return { file: { name: basename(from), bytes: await readFile(resolve(io.cwd, from)) } };
  } catch (error) {
    throw unreadable(from, error, "file-to-add");
  }
}

/** An address may be a feed's. */
async function prepare(importer: Importer, given: Given): Promise<Prepared | PreparedFeed> {
  try {
    return await importer.prepare(given);
  } catch (error) {
    const isFeed = error instanceof UserError && error.code === "address-feed";
    if (!isFeed || !("address" in given)) throw error;
    return importer.feeds.prepare(given.address);
  }
}

async function add(importer: Importer, prepared: Prepared, { messages, words }: CommandContext): Promise<string> {
  const { known, changed, added, next } = words.terminal.import;
  if (prepared.state === "known") return known(prepared.id);
  const { id, passages, nextAt } = await importer.add(prepared, { onProgress: messages.progress });
  messages.endProgress();
  const told = prepared.state === "changed" ? changed(id, passages) : added(id, passages);
  return nextAt === undefined ? told : `${told} ${next(new Date(nextAt))}`;
}
