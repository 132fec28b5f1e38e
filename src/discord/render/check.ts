import type { MessageCheck, SentenceCheck } from "../../app/types.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { citationBlock } from "./citation.ts";
import { button, layOut, type MessageBody } from "./layout.ts";

/** Somebody's message held against the articles, sentence by sentence. `shareId` adds the button that shares it, `sharer` a line that says who did. */
export function renderCheck(
  check: MessageCheck,
  { words, shareId, sharer }: { readonly words: Words; readonly shareId?: string; readonly sharer?: string },
): readonly MessageBody[] {
  if (check.sentences.length === 0) return layOut({ blocks: [words.check.emptyMessage] }, words);
  const blocks = [
    `**${words.check.title}**`,
    ...check.sentences.map((sentence) => sentenceBlock(sentence, words)),
    ...(check.left > 0 ? [`-# ${words.check.left(check.left)}`] : []),
    ...(sharer === undefined ? [] : [`-# ${words.discord.sharedBy(`<@${sharer}>`)}`]),
  ];
  const share = shareId === undefined ? [] : [shareButton(shareId, words)];
  return layOut({ blocks, buttons: [share] }, words);
}

function shareButton(id: string, words: Words) {
  return button(encodeCustomId({ action: "share", id }), words.discord.buttons.share, { emoji: "📣" });
}

/** The person's words stand in italics outside the quote: a quoted line holds article text alone. */
function sentenceBlock({ sentence, verdict, citation, differences = [] }: SentenceCheck, words: Words): string {
  const { found, differs, difference, nothing } = words.check;
  const said = `*${escapeInline(sentence.trim())}*`;
  if (verdict === "nothing" || citation === undefined) return `${said}\n➖ ${nothing}`;
  const lines = differences.map((item) => `- ${difference(escapeInline(item.said), escapeInline(item.source))}`);
  const word = verdict === "found" ? `✅ ${found}` : `⚠️ ${differs}`;
  return [said, word, ...lines, citationBlock(citation, words)].join("\n");
}
