import type { Act, Deed } from "../../service/servers/deeds.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { type MessageBody, plainMessage } from "./layout.ts";
import { renderPage } from "./pages.ts";
import { fullTime } from "./source-card.ts";

const DEEDS_PER_PAGE = 15;

/** What managers did, the latest first: one page. */
export function renderDeeds(
  deeds: readonly Deed[],
  { words, page }: { readonly words: Words; readonly page: number },
): MessageBody {
  const { log } = words.settings;
  if (deeds.length === 0) return plainMessage(log.empty);
  const items = deeds.map((deed) => ({ headings: [log.title], block: `- ${lineOf(deed, words)}` }));
  return renderPage(items, DEEDS_PER_PAGE, { words, action: "settings-log", id: "all", page });
}

function lineOf({ act, about, at, person, channel }: Deed, { settings: { log } }: Words): string {
  const place = channel === undefined ? [] : [`<#${channel}>`];
  return [fullTime(at), log.acts[act](shown(act, about)), ...place, log.by(person.slice(0, SHOWN_HASH_CHARS))].join(
    " · ",
  );
}

/** So much of a person's hash tells people apart. */
const SHOWN_HASH_CHARS = 8;

/** Ids as what they name. */
function shown(act: Act, about: string): string {
  const sign = MENTIONS[act];
  if (sign === undefined) return escapeInline(about);
  const ids = about.split(" ").filter((id) => id !== "");
  return ids.length === 0 ? "–" : ids.map((id) => `<${sign}${id}>`).join(" ");
}

const MENTIONS: Readonly<Partial<Record<Act, string>>> = {
  "log-channel": "#",
  forums: "#",
  listening: "#",
  "ask-panel-put": "#",
  "ask-panel-taken": "#",
  "manager-roles": "@&",
};
