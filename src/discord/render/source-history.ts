import type { VersionEntry } from "../../app/import/history.ts";
import type { SentenceChange } from "../../core/text/text-changes.ts";
import { wordChanges } from "../../core/text/text-changes.ts";
import type { Span } from "../../core/types.ts";
import type { ServerSource } from "../../service/sources/server-sources.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { boldInline, escapeInline } from "../escape.ts";
import { MAX_BUTTONS_PER_ROW } from "../limits.ts";
import { button, layOut, type MessageBody, plainMessage } from "./layout.ts";
import { type PageView, renderPage } from "./pages.ts";
import { fullTime } from "./source-card.ts";

/** A version of a source in the list of them. */
export interface ShownVersion {
  /** From 1, the oldest. */
  readonly number: number;
  readonly entry: VersionEntry;
  readonly isCurrent: boolean;
  /** Against the version before, where there is one; "erased": one of the texts is no longer kept. */
  readonly counts?: Readonly<Record<SentenceChange["kind"], number>> | "erased";
}

/** The versions of a source, with buttons that show what the latest ones changed. */
export function renderHistory(source: ServerSource, versions: readonly ShownVersion[], words: Words): MessageBody {
  const { buttons, history } = words.manage;
  const text = [
    history.title(`**${escapeInline(source.metadata.title)}**`),
    ...versions.map((version) => versionLine(version, words)),
  ].join("\n");
  const shown = versions.filter(({ counts }) => counts !== undefined && counts !== "erased" && sum(counts) > 0);
  const row = shown
    .slice(0, MAX_BUTTONS_PER_ROW)
    .map(({ number }) =>
      button(
        encodeCustomId({ action: "source-changes", id: changesId(source, number), page: 0 }),
        buttons.changesOf(number),
      ),
    );
  const [body] = layOut({ sections: [[text]], buttons: [row] }, words);
  return body ?? plainMessage(text);
}

export interface ChangesView extends PageView {
  /** Whose changes they are. */
  readonly heading: string;
}

const CHANGES_PER_PAGE = 8;

/** What became of each sentence that is not as before: words that went are struck out, words that came stand in bold. */
export function renderChanges(changes: readonly SentenceChange[], { heading, ...view }: ChangesView): MessageBody {
  if (changes.length === 0) return plainMessage(heading, view.words.manage.history.noChanges);
  const items = changes.map((change) => ({ headings: [heading], block: changeBlock(change) }));
  return renderPage(items, CHANGES_PER_PAGE, view);
}

/** Where the changes of a version are asked for. */
export function changesId({ handle }: ServerSource, number: number): string {
  return `${handle}-${number}`;
}

function versionLine({ number, entry, isCurrent, counts }: ShownVersion, words: Words): string {
  const { history } = words.manage;
  const changed =
    counts === undefined
      ? []
      : counts === "erased"
        ? [history.erased]
        : [sum(counts) === 0 ? history.same : history.counts(counts.added, counts.changed, counts.gone)];
  const parts = [
    timeOf(entry, words),
    ...(isCurrent ? [history.current] : []),
    history.causes[entry.cause],
    ...changed,
  ];
  return `${number}. ${parts.join(" · ")}`;
}

function timeOf({ at }: VersionEntry, { manage }: Words): string {
  return at === undefined ? manage.history.noTime : fullTime(at);
}

function sum({ added, changed, gone }: Readonly<Record<SentenceChange["kind"], number>>): number {
  return added + changed + gone;
}

function changeBlock(change: SentenceChange): string {
  if (change.kind === "added") return `🟢 ${escapeInline(change.text)}`;
  if (change.kind === "gone") return `🔴 ~~${escapeInline(change.text)}~~`;
  const steps = wordChanges(change.before, change.after);
  const before = steps.flatMap(({ kind, item }) =>
    kind === "added" ? [] : [kind === "gone" && /\S/u.test(item) ? `~~${escapeInline(item)}~~` : escapeInline(item)],
  );
  return [`✏️ ${before.join("")}`, `➡️ ${boldInline(change.after, addedSpans(steps))}`].join("\n");
}

function addedSpans(steps: ReturnType<typeof wordChanges>): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { kind, item } of steps) {
    if (kind === "gone") continue;
    if (kind === "added") spans.push({ start: at, end: at + item.length });
    at += item.length;
  }
  return spans;
}
