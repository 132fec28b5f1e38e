import type { Attachment, ChatInputCommandInteraction, CommandInteractionOptionResolver } from "discord.js";
import type { Given } from "../../../app/import/importer.ts";
import { type Interval, intervals } from "../../../app/import/refresh-state.ts";
import { UserError } from "../../../core/errors.ts";
import type { Words } from "../../../service/words/types.ts";
import type { Services } from "../../services.ts";

/** How often an address that was added here is looked at again. */
export const USUAL_INTERVAL = "day";

/** What the options of /source add give: exactly one of an address, a file or a text; else a line that says what to give. Throws UserError address-*. */
export async function readGiven(
  { options }: ChatInputCommandInteraction,
  { importers, config }: Pick<Services, "importers" | "config">,
  { manage }: Words,
): Promise<Given | string> {
  const url = options.getString("url");
  const file = options.getAttachment("file");
  const text = options.getString("text");
  const count = [url, file, text].filter((each) => each !== null).length;
  if (count !== 1) return count === 0 ? manage.giveOne : manage.giveOnlyOne;
  const metadata = givenMetadata({
    title: options.getString("title"),
    author: options.getString("author"),
    published: options.getString("date"),
  });
  if (url !== null) return { address: withScheme(url), every: readInterval(options) ?? USUAL_INTERVAL, ...metadata };
  if (text !== null) return { text, ...metadata };
  if (file === null) return manage.giveOne;
  return giveFile(file, { importers, config, words: { manage }, metadata });
}

/** An attached file's bytes; else a line that says why there are none. Throws UserError address-*. */
export async function giveFile(
  { name, url }: Pick<Attachment, "name" | "url">,
  { importers, config, words: { manage }, metadata = {} }: FileGiving,
): Promise<Given | string> {
  if (!isFrom(url, config.cdnUrl)) return manage.fileElsewhere;
  const bytes = await fetchAttachment(url, importers);
  return bytes === undefined ? manage.fileGone : { file: { name, bytes }, ...metadata };
}

interface FileGiving extends Pick<Services, "importers" | "config"> {
  readonly words: Pick<Words, "manage">;
  readonly metadata?: Pick<Given, "metadata">;
}

/** How often an address is to be looked at again, where it was said. */
export function readInterval(options: Pick<CommandInteractionOptionResolver, "getString">): Interval | undefined {
  const given = options.getString("every");
  return intervals.find((each) => each === given);
}

/** Undefined where it is no longer there: Discord's addresses of files expire. */
async function fetchAttachment(
  address: string,
  importers: Pick<Services["importers"], "attachment">,
): Promise<Uint8Array | undefined> {
  try {
    return await importers.attachment(address);
  } catch (error) {
    if (error instanceof UserError && GONE.includes(error.code)) return undefined;
    throw error;
  }
}

const GONE: readonly string[] = ["address-status", "address-paywalled"];

/** What was filled in; nothing else is said of it. */
export function givenMetadata(
  fields: Readonly<Partial<Record<"title" | "author" | "published" | "url", string | null>>>,
): Pick<Given, "metadata"> {
  const filled = Object.entries(fields).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? "";
    return trimmed === "" ? [] : [[name, trimmed]];
  });
  return filled.length === 0 ? {} : { metadata: Object.fromEntries(filled) };
}

/** People leave "https://" away. */
export function withScheme(address: string): string {
  const trimmed = address.trim().replace(/^<(.*)>$/u, "$1");
  const isWhole = /^[a-z][a-z0-9+.-]*:/iu.test(trimmed) && !/^[^/]*:\d/u.test(trimmed);
  // What names no host is a word, and told to be no address.
  return isWhole || !/^[^/]*\./u.test(trimmed) ? trimmed : `https://${trimmed}`;
}

function isFrom(address: string, cdnUrl: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(cdnUrl).origin;
}
