import type { RefreshState } from "../../app/import/refresh-state.ts";
import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { cutLabel } from "../../core/text/cut-label.ts";
import { formatDate } from "../../service/shown/format-value.ts";
import type { ServerSource } from "../../service/sources/server-sources.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { SOURCES_PER_PAGE } from "../limits.ts";
import { button, layOut, type MessageBody, plainMessage } from "./layout.ts";
import { renderPage } from "./pages.ts";
import { renderRefreshed } from "./source-refreshed.ts";

/** A time as Discord shows it to each person: "in 23 hours", "two days ago". */
export function relativeTime(at: number): string {
  return `<t:${Math.floor(at / 1000)}:R>`;
}

/** A time as Discord shows it to each person, with its day. */
export function fullTime(at: number): string {
  return `<t:${Math.floor(at / 1000)}:f>`;
}

/** What is held of one source, and when its address is looked at again. */
export function renderSourceCard(
  source: ServerSource,
  { words, refresh }: { readonly words: Words; readonly refresh: RefreshState | undefined },
): MessageBody {
  const { manage } = words;
  const lines = [
    `### ${escapeInline(source.metadata.title)}`,
    ...detailLines(source, words),
    `-# ${[manage.version(source.version.slice(0, SHOWN_HASH_CHARS)), ...refreshParts(refresh, words)].join(" · ")}`,
    ...(refresh?.failingSince === undefined ? [] : [`-# ${manage.failing(relativeTime(refresh.failingSince))}`]),
    ...(refresh?.isHeld ? [`-# ${manage.history.held}`] : []),
  ];
  return renderRefreshed(lines, { outcome: refresh?.isHeld ? "held" : "unchanged", handle: source.handle, words });
}

/** So much of a version's hash tells it from others. */
const SHOWN_HASH_CHARS = 12;

/** A server's own sources: one page of them. */
export function renderSourceList(
  sources: readonly ServerSource[],
  { words, page }: { readonly words: Words; readonly page: number },
): MessageBody {
  const { manage } = words;
  if (sources.length === 0) return plainMessage(manage.none);
  const headings = [manage.list(sources.length)];
  const items = sources.map((source) => ({
    headings,
    block: [
      `- **${escapeInline(source.metadata.title)}**`,
      ...detailLines(source, words).map((line) => `  ${line}`),
    ].join("\n"),
  }));
  return renderPage(items, SOURCES_PER_PAGE, { words, action: "source-list", id: "all", page });
}

/** The next look at an address, where there is one. */
export function looksAgain(nextAt: number | undefined, { manage }: Words): readonly string[] {
  return nextAt === undefined ? [] : [manage.looksAgain(relativeTime(nextAt))];
}

/** A message about what was done, with the button that undoes it. */
export function renderDone(
  lines: readonly string[],
  { words, undoId }: { readonly words: Words; readonly undoId: string },
): MessageBody {
  const { buttons, undoable } = words.manage;
  const text = [...lines, `-# ${undoable}`].join("\n");
  const undo = button(encodeCustomId({ action: "source-undo", id: undoId }), buttons.undo);
  const [body] = layOut({ sections: [[text]], buttons: [[undo]] }, words);
  return body ?? plainMessage(text);
}

function detailLines({ metadata, origin, passages, libraryName }: ServerSource, words: Words): readonly string[] {
  const { manage, locale } = words;
  const { author, published, url } = metadata;
  const details = [
    ...(author === undefined ? [] : [escapeInline(author)]),
    ...(published === undefined ? [] : [formatDate(published, locale)]),
    manage.passages(passages),
    ...(libraryName === undefined ? [] : [manage.inLibrary(escapeInline(libraryName))]),
  ];
  const place = url !== undefined && URL.canParse(url) ? addressLine(url) : givenAs({ metadata, origin }, words);
  return [details.join(" · "), place];
}

/** An address to press, without a picture of its page; of one too long for that its beginning. */
export function addressLine(address: string): string {
  const { href } = new URL(address);
  return href.length <= MAX_SHOWN_ADDRESS_CHARS ? `<${href}>` : escapeInline(cutLabel(href, MAX_SHOWN_ADDRESS_CHARS));
}

const MAX_SHOWN_ADDRESS_CHARS = 300;

function refreshParts(refresh: RefreshState | undefined, words: Words): readonly string[] {
  if (refresh === undefined) return [];
  return [words.manage.every[refresh.every], ...looksAgain(refresh.nextAt, words)];
}

/** A text that was given bears its title alone. */
function givenAs(
  { metadata, origin: { kind, name } }: Pick<ServerSource, "metadata" | "origin">,
  { manage }: Words,
): string {
  if (kind === "upload" && name === metadata.title) return manage.fromText;
  return manage.fromFile(escapeInline(cutLabel(name, MAX_TITLE_CHARS)));
}
