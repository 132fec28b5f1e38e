import { ComponentType } from "discord.js";
import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { cutLabel } from "../../core/text/cut-label.ts";
import type { Citation } from "../../core/types.ts";
import type { Gap } from "../../service/gaps/gaps.ts";
import type { Pickable } from "../../service/pins/pickable.ts";
import type { Pin } from "../../service/pins/pins.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline, quoteBlock } from "../escape.ts";
import { MAX_CHOICES } from "../limits.ts";
import { citationBlocks } from "./citation.ts";
import { backButton } from "./gap-card.ts";
import { button, layOut, type MessageBody, plainMessage } from "./layout.ts";
import { optionLabel } from "./option-label.ts";
import { renderPage } from "./pages.ts";

/** So many sentences one pin may hold. */
const MAX_PICKED = 5;
/** What is offered takes so much of a message at most. */
const MAX_OFFERED_CHARS = 3_000;

/** Sentences near a question, in full, and a select of them. */
export function renderPicking(
  { id, question }: Pick<Gap, "id" | "question">,
  sentences: readonly Pickable[],
  words: Words,
): MessageBody {
  const { pin, buttons } = words.gaps;
  const offered = fitting(sentences);
  const lines = offered.map(offeredLines);
  const heading = `### ${pin.which(escapeInline(cutLabel(question, MAX_TITLE_CHARS)))}`;
  const search = button(encodeCustomId({ action: "gap-search", id }), buttons.search);
  const sections = [[heading, ...(lines.length === 0 ? [pin.noSentence] : [lines.join("\n")])]];
  const [body = plainMessage(heading)] = layOut({ sections, buttons: [[search, backButton(words, id)]] }, words);
  if (offered.length === 0) return body;
  const [container, ...rest] = body.components;
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: encodeCustomId({ action: "gap-quote", id }),
    placeholder: pin.choose,
    max_values: Math.min(MAX_PICKED, offered.length),
    options: offered.map(({ ref, text }, index) => ({ value: ref, label: optionLabel(`${index + 1}. ${text}`) })),
  };
  const row = { type: ComponentType.ActionRow as const, components: [select] };
  return { ...body, components: [...(container === undefined ? [] : [container]), row, ...rest] };
}

/** A pin with its quotes as they stand now; none while it sleeps. */
export interface ShownPin {
  readonly pin: Pin;
  readonly citations: readonly Citation[];
}

const PINS_PER_PAGE = 5;

/** What is pinned: one page, and a select to take one of the latest away. */
export function renderPins(
  shown: readonly ShownPin[],
  { words, page }: { readonly words: Words; readonly page: number },
): MessageBody {
  const { pin } = words.gaps;
  const items = shown.map(({ pin: { question }, citations }, index) => ({
    headings: [pin.list(shown.length)],
    block: [
      `${index + 1}. **${escapeInline(question)}**`,
      ...(citations.length === 0 ? [`-# 💤 ${pin.asleep}`] : citationBlocks(citations, words)),
    ].join("\n"),
  }));
  const body =
    shown.length === 0
      ? plainMessage(pin.none)
      : renderPage(items, PINS_PER_PAGE, { words, action: "pins", id: "all", page });
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: encodeCustomId({ action: "pin-remove", id: "choose" }),
    placeholder: pin.remove,
    options: shown.slice(0, MAX_CHOICES).map(({ pin: { id, question } }, index) => ({
      value: id,
      label: optionLabel(`${index + 1}. ${question}`),
    })),
  };
  const rows = shown.length === 0 ? [] : [{ type: ComponentType.ActionRow as const, components: [select] }];
  const back = { type: ComponentType.ActionRow as const, components: [backButton(words)] };
  return { ...body, components: [...body.components, ...rows, back] };
}

/** Those that have room together, as they are shown: one that has none leaves its place to shorter ones. */
function fitting(sentences: readonly Pickable[]): readonly Pickable[] {
  let length = 0;
  return sentences.filter((sentence, index) => {
    const added = offeredLines(sentence, index).length + 1;
    if (length + added > MAX_OFFERED_CHARS) return false;
    length += added;
    return true;
  });
}

function offeredLines({ text, title }: Pickable, index: number): string {
  return `${index + 1}. ${escapeInline(optionLabel(title))}\n${quoteBlock(text)}`;
}
