import type { MessageCheck, SentenceCheck } from "../../app/types.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { boldInline, escapeInline } from "../escape.ts";
import { citationBlock } from "./citation.ts";
import { button, layOut, type MessageBody } from "./layout.ts";

/** Somebody's message held against the articles, sentence by sentence. `shareId` adds the button that shares it, `sharer` a line that says who did. */
export function renderCheck(
  check: MessageCheck,
  { words, shareId, sharer }: { readonly words: Words; readonly shareId?: string; readonly sharer?: string },
): readonly MessageBody[] {
  if (check.sentences.length === 0) return layOut({ sections: [[words.check.emptyMessage]] }, words);
  const blocks = [
    `**${words.check.title}**`,
    ...check.sentences.map((sentence) => sentenceBlock(sentence, words)),
    ...(check.left > 0 ? [`-# ${words.check.left(check.left)}`] : []),
    ...(sharer === undefined ? [] : [`-# ${words.discord.sharedBy(`<@${sharer}>`)}`]),
  ];
  const share = shareId === undefined ? [] : [shareButton(shareId, words)];
  return layOut({ sections: [blocks], buttons: [share] }, words);
}

function shareButton(id: string, words: Words) {
  return button(encodeCustomId({ action: "share", id }), words.discord.buttons.share, { emoji: "📣" });
}

/** The person's words stand outside the quote, which holds article text alone; in both only what differs is bold. */
function sentenceBlock(check: SentenceCheck, words: Words): string {
  const { sentence, verdict, citation, differences = [] } = check;
  const said = boldInline(
    sentence,
    differences.map(({ saidAt }) => saidAt),
  );
  if (check.isUnreadable) return `${said}\n${ICONS.nothing} ${words.check.unreadable}`;
  if (verdict === "nothing" || citation === undefined) return `${said}\n${ICONS.nothing} ${words.check.nothing}`;
  const lines = differences.map(
    (each) => `- ${words.check.difference(escapeInline(each.said), escapeInline(each.source))}`,
  );
  return [said, `${ICONS[verdict]} ${words.check[verdict]}`, ...lines, citationBlock(citation, words)].join("\n");
}

const ICONS = { found: "✅", differs: "⚠️", closest: "🔎", nothing: "❔" } as const;
