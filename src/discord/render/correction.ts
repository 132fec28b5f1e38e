import { ComponentType } from "discord.js";
import { wordChanges } from "../../core/text/text-changes.ts";
import type { Span } from "../../core/types.ts";
import type { ChangedQuote } from "../../service/corrections/changed-quotes.ts";
import type { CorrectionNotice } from "../../service/corrections/tell-corrections.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline, quoteBlock } from "../escape.ts";
import { MAX_BLOCK_TEXT, MAX_COMPONENTS, MAX_MESSAGE_TEXT } from "../limits.ts";
import { button, layOut, type MessageBody, plainMessage } from "./layout.ts";

const ICON = "✏️";
/** So many quotes of one answer are shown; the button shows the rest. */
const MAX_SHOWN = 3;

/** Words that an answer quotes and what stands in their place now, what differs in bold, with the button to all that changed. */
export function renderCorrection({ answer, changed }: CorrectionNotice, words: Words): MessageBody {
  const { corrections } = words;
  const headline = `${ICON} **${corrections.changed}**`;
  const shown = fitting(
    changed.slice(0, MAX_SHOWN).map((each) => changedBlock(each, words)),
    headline.length,
  );
  const left = changed.length - shown.length;
  const first = changed[0]?.index ?? 0;
  const customId = encodeCustomId({ action: "quote-changes", id: `${answer.id}-${first}`, page: 0 });
  const blocks = [headline, ...shown, ...(left > 0 ? [`-# ${corrections.more(left)}`] : [])];
  const [body] = layOut({ sections: [blocks], buttons: [[button(customId, corrections.showChanges)]] }, words);
  return body ?? plainMessage(headline);
}

/** What the button of an answer's notice begins with. */
export function correctionId(answerId: string): string {
  return encodeCustomId({ action: "quote-changes", id: `${answerId}-` });
}

/** In place of a notice, where the article has the words of the answer again. */
export function renderRestored({ corrections }: Words): MessageBody {
  return plainMessage(`${ICON} **${corrections.restored}**`);
}

const MAX_LINKS_SHOWN = 20;

/** Links to answers of one channel whose quotes have changed. */
export function renderCorrectionDigest(
  serverId: string,
  notices: readonly CorrectionNotice[],
  words: Words,
): MessageBody {
  const { corrections, answer: answerWords } = words;
  const lines = notices.slice(0, MAX_LINKS_SHOWN).map(({ answer: { id, channelIds }, changed }) => {
    const titles = [...new Set(changed.map(({ quote }) => quote.title))].map(escapeInline).join(", ");
    return `- https://discord.com/channels/${serverId}/${channelIds[0]}/${id} · ${titles}`;
  });
  const left = notices.length - lines.length;
  const headline = `${ICON} **${corrections.digest(notices.length)}**`;
  const shown = fitting(lines, headline.length);
  const more = left + lines.length - shown.length;
  return plainMessage([headline, ...shown, ...(more > 0 ? [answerWords.more(more)] : [])].join("\n"));
}

/** The last message of an answer with a line that says that its articles have changed; undefined where it has no room for one. */
export function markMessage(body: MessageBody, { corrections }: Words): MessageBody | undefined {
  const line = `${ICON} **${corrections.marked}**`;
  const [container, ...rows] = body.components;
  if (container?.type !== ComponentType.Container) return undefined;
  const { components } = container;
  const text = components.reduce((sum, each) => sum + ("content" in each ? each.content.length : 0), line.length);
  const count = rows.reduce(
    (sum, row) => sum + 1 + ("components" in row ? row.components.length : 0),
    components.length + 2,
  );
  if (text > MAX_MESSAGE_TEXT || count > MAX_COMPONENTS) return undefined;
  const marked = {
    ...container,
    components: [...components, { type: ComponentType.TextDisplay, content: line } as const],
  };
  return { ...body, components: [marked, ...rows] };
}

function changedBlock({ quote, now }: ChangedQuote, { corrections }: Words): string {
  const later = now.join(" ");
  const { before, after } = now.length === 0 ? { before: [], after: [] } : differences(quote.quote, later);
  let from = 0;
  const quotes = now.map((text) => {
    const bold = after.map(({ start, end }) => ({ start: start - from, end: end - from }));
    from += text.length + 1;
    return quoteBlock(
      text,
      bold.filter(({ end, start }) => end > 0 && start < text.length),
    );
  });
  return [
    `-# ${corrections.before}`,
    quoteBlock(quote.quote, before),
    `-# ${now.length === 0 ? corrections.gone : corrections.now}`,
    ...quotes,
    `-# ${escapeInline(quote.title)}`,
  ].join("\n");
}

/** Words that one text has and the other has not, as spans of each. */
function differences(
  before: string,
  after: string,
): { readonly before: readonly Span[]; readonly after: readonly Span[] } {
  const spans: { readonly gone: Span[]; readonly added: Span[] } = { gone: [], added: [] };
  const at = { gone: 0, added: 0 };
  for (const { kind, item } of wordChanges(before, after)) {
    for (const side of ["gone", "added"] as const) {
      if (kind !== "same" && kind !== side) continue;
      if (kind === side && /\S/u.test(item)) spans[side].push({ start: at[side], end: at[side] + item.length });
      at[side] += item.length;
    }
  }
  return { before: spans.gone, after: spans.added };
}

/** As many blocks, from the first on, as a message takes below its headline. */
function fitting(blocks: readonly string[], headline: number): readonly string[] {
  let length = headline;
  const over = blocks.findIndex((block) => {
    length += block.length + 1;
    return length > MAX_BLOCK_TEXT;
  });
  return over < 0 ? blocks : blocks.slice(0, over);
}
