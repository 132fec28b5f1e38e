import { ButtonStyle } from "discord.js";
import type { Prepared } from "../../app/import/importer.ts";
import { formatDate } from "../../service/shown/format-value.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { type Button, button, layOut, type MessageBody, plainMessage } from "./layout.ts";

/** From this share of the visible text on, a reading counts as sure. */
const SURE_SHARE = 0.8;

/** A source that was read and waits for somebody's word. */
export interface PreviewedSource {
  readonly id: string;
  readonly prepared: Pick<Prepared, "state" | "preview">;
}

/** What was read of a source that is not added yet, with the buttons that add it or not. */
export function renderSourcePreview({ id, prepared }: PreviewedSource, words: Words): MessageBody {
  const { manage, locale } = words;
  const { buttons, preview } = manage;
  const { metadata, paragraphs, characters, first, last, kept, warnings, reservation } = prepared.preview;
  const isSure = kept === undefined || kept >= SURE_SHARE;
  const blocks = [
    [
      `### ${escapeInline(metadata.title)}`,
      metadata.author === undefined ? preview.noAuthor : preview.author(escapeInline(metadata.author)),
      metadata.published === undefined ? preview.noDate : preview.date(formatDate(metadata.published, locale)),
    ],
    [preview.read(paragraphs, characters), preview.first(escapeInline(first)), preview.last(escapeInline(last))],
    [
      ...(prepared.state === "new" ? [] : [preview.replaces]),
      isSure ? preview.sure : preview.unsure(Math.round((1 - (kept ?? 0)) * 100)),
      ...(warnings.length > 0 ? [preview.picturesLeft] : []),
      ...(reservation === undefined ? [] : [preview.reserved]),
    ].map((line) => `-# ${line}`),
  ];
  const row: readonly Button[] = [
    { ...button(encodeCustomId({ action: "source-add", id }), buttons.add), style: ButtonStyle.Success },
    button(encodeCustomId({ action: "source-other", id }), buttons.notArticle),
    button(encodeCustomId({ action: "source-cancel", id }), buttons.cancel),
  ];
  const [body] = layOut({ sections: [blocks.map((lines) => lines.join("\n"))], buttons: [row] }, words);
  return body ?? plainMessage(preview.expired);
}
