import type { MessageCheck, SentenceCheck } from "../../app/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import type { Messages } from "../messages/types.ts";
import { citationBlock } from "./citation.ts";
import { button, layOut, type MessageBody } from "./layout.ts";

/** Somebody's message held against the articles, sentence by sentence. `shareId` adds the button that shares it, `sharer` a line that says who did. */
export function renderCheck(
  check: MessageCheck,
  { messages, shareId, sharer }: { readonly messages: Messages; readonly shareId?: string; readonly sharer?: string },
): readonly MessageBody[] {
  if (check.sentences.length === 0) return layOut({ blocks: [messages.check.emptyMessage] }, messages);
  const blocks = [
    `**${messages.check.title}**`,
    ...check.sentences.map((sentence) => sentenceBlock(sentence, messages)),
    ...(check.left > 0 ? [`-# ${messages.check.left(check.left)}`] : []),
    ...(sharer === undefined ? [] : [`-# ${messages.check.sharedBy(`<@${sharer}>`)}`]),
  ];
  const share = shareId === undefined ? [] : [shareButton(shareId, messages)];
  return layOut({ blocks, buttons: [share] }, messages);
}

function shareButton(id: string, messages: Messages) {
  return button(encodeCustomId({ action: "share", id }), messages.buttons.share, { emoji: "📣" });
}

/** The person's words stand in italics outside the quote: a quoted line holds article text alone. */
function sentenceBlock({ sentence, verdict, citation, differences = [] }: SentenceCheck, messages: Messages): string {
  const { found, differs, difference, nothing } = messages.check;
  const said = `*${escapeInline(sentence.trim())}*`;
  if (verdict === "nothing" || citation === undefined) return `${said}\n➖ ${nothing}`;
  const lines = differences.map((item) => `- ${difference(escapeInline(item.said), escapeInline(item.source))}`);
  const word = verdict === "found" ? `✅ ${found}` : `⚠️ ${differs}`;
  return [said, word, ...lines, citationBlock(citation, messages)].join("\n");
}
