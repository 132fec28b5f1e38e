import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Words } from "../../service/words/types.ts";
import { MAX_BLOCK_TEXT, MAX_BUTTONS_PER_ROW, MAX_COMPONENTS } from "../limits.ts";

/** The body of one message, in Components v2; ready to be sent, edited in, or answered with. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly APIMessageTopLevelComponent[];
}

export type Button = APIButtonComponent;
export type ActionRow = APIActionRowComponent<APIButtonComponent>;

export interface Draft {
  /** Markdown, one text display each, never split; sections are set apart by a line. */
  readonly sections: readonly (readonly string[])[];
  /** Buttons under the last message. */
  readonly buttons?: readonly (readonly Button[])[];
}

/** Spreads whole blocks over as few messages as Discord's limits allow; a block that fits in none is left out, and the last message says so. */
export function layOut(draft: Draft, words: Words): readonly MessageBody[] {
  const rows = (draft.buttons ?? []).flatMap(inRows);
  const blocks = draft.sections.flatMap(blocksOf);
  const fitting = blocks.filter(({ text }) => text.length <= MAX_BLOCK_TEXT);
  const dropped = blocks.length - fitting.length;
  const pages = paginate(fitting, {
    maxText: MAX_BLOCK_TEXT,
    maxBlocks: MAX_COMPONENTS - 1 - countComponents(rows) - 1 - (draft.sections.length - 1),
    lengthOf: ({ text }) => text.length,
  });
  return pages.map((page, index) => {
    const last = index === pages.length - 1;
    const note = last ? (dropped > 0 ? words.discord.dropped(dropped) : undefined) : words.discord.continued;
    const shown = note === undefined ? page : [...page, { text: `-# ${note}`, opensSection: false }];
    return messageBody(shown, last ? rows : []);
  });
}

interface Block {
  readonly text: string;
  /** A line stands above it, where something does. */
  readonly opensSection: boolean;
}

function blocksOf(section: readonly string[]): readonly Block[] {
  return section.map((text, index) => ({ text, opensSection: index === 0 }));
}

/** A message of texts alone. */
export function plainMessage(...blocks: readonly string[]): MessageBody {
  return messageBody(blocksOf(blocks), []);
}

/** Whether a message has buttons: what is behind them must then be kept. */
export function hasButtons({ components }: MessageBody): boolean {
  return components.some(({ type }) => type === ComponentType.ActionRow);
}

export interface PageLimits<Block> {
  readonly maxText: number;
  readonly maxBlocks: number;
  /** Characters that a block takes below the one above it; `above` is undefined where it opens a page. */
  readonly lengthOf: (block: Block, above: Block | undefined) => number;
}

/** Groups whole blocks, in order; always at least one page. */
export function paginate<Block>(
  blocks: readonly Block[],
  { maxText, maxBlocks, lengthOf }: PageLimits<Block>,
): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let length = 0;
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    const added = lengthOf(block, page.at(-1));
    if (page.length > 0 && (page.length >= maxBlocks || length + added > maxText)) {
      pages.push([block]);
      length = lengthOf(block, undefined);
    } else {
      page.push(block);
      length += added;
    }
  }
  return pages;
}

/** A button of ours, grey. */
export function button(
  customId: string,
  label: string,
  options: { readonly emoji?: string; readonly disabled?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label,
    ...(options.emoji === undefined ? {} : { emoji: { name: options.emoji } }),
    ...(options.disabled === undefined ? {} : { disabled: options.disabled }),
  };
}

/** One whose sign says it all. */
export function iconButton(customId: string, icon: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, emoji: { name: icon } };
}

export function linkButton(url: string, label: string): Button {
  return { type: ComponentType.Button, style: ButtonStyle.Link, url, label };
}

function messageBody(blocks: readonly Block[], rows: readonly ActionRow[]): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, components: blocks.flatMap(displayOf) }, ...rows],
  };
}

function displayOf({ text, opensSection }: Block, index: number): readonly APIComponentInContainer[] {
  const display = { type: ComponentType.TextDisplay, content: text } as const;
  return opensSection && index > 0 ? [{ type: ComponentType.Separator }, display] : [display];
}

function inRows(buttons: readonly Button[]): readonly ActionRow[] {
  const rows: ActionRow[] = [];
  for (let from = 0; from < buttons.length; from += MAX_BUTTONS_PER_ROW) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + MAX_BUTTONS_PER_ROW) });
  }
  return rows;
}

function countComponents(rows: readonly ActionRow[]): number {
  return rows.reduce((count, row) => count + 1 + row.components.length, 0);
}
