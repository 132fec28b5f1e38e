import { type Message, type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { cutLabel } from "../../../core/text/cut-label.ts";
import { plainMessage } from "../../render/layout.ts";
import { renderSourcePreview } from "../../render/source-preview.ts";
import { placeOf } from "../../scope-of-place.ts";
import type { Services } from "../../services.ts";
import { type Managing, whenManaging } from "../managed.ts";
import { giveFile } from "./give.ts";
import { tellMistakes } from "./show.ts";
import { textForm } from "./text-form.ts";

/** "Add to the sources" in the menu of a message: its text in a form to complete; of a message without one, its first file. */
export async function handleMessageAdd(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  await whenManaging(interaction, services, async (managing) => {
    const { targetMessage: message } = interaction;
    const text = textOf(message);
    if (text === "") {
      await addFile(interaction, managing);
      return;
    }
    const { author, createdAt, member, channelId, id } = message;
    const metadata = {
      title: firstLine(text),
      author: member?.displayName ?? author.displayName,
      published: createdAt.toISOString().slice(0, "2026-11-24".length),
    };
    await interaction.showModal(textForm({ id: `${channelId}-${id}`, metadata, text }, managing.words));
  });
}

/** Where a message stands, by the id that a form has of it; null for the id of anything else. */
export function addressOfMessage(id: string, serverId: string): string | null {
  const [, channelId, messageId] = /^(\d{15,20})-(\d{15,20})$/u.exec(id) ?? [];
  return channelId === undefined ? null : `https://discord.com/channels/${serverId}/${channelId}/${messageId}`;
}

async function addFile(
  interaction: MessageContextMenuCommandInteraction,
  { serverId, words, services }: Managing,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await tellMistakes(interaction, words, async () => {
    const file = interaction.targetMessage.attachments.first();
    const given = file === undefined ? words.manage.messageEmpty : await giveFile(file, { ...services, words });
    const { channelIds } = placeOf(interaction);
    const body =
      typeof given === "string"
        ? plainMessage(given)
        : renderSourcePreview(await services.desk.preview({ serverId, channelIds }, given), words);
    await interaction.editReply(body);
  });
}

/** A message's own text; of a forwarded one, that of the message in it. */
function textOf({ content, messageSnapshots }: Message): string {
  return [content, ...messageSnapshots.map((snapshot) => snapshot.content ?? "")].join("\n").trim();
}

const MAX_OPENING_CHARS = 100;

function firstLine(text: string): string {
  const [line = ""] = text.split("\n");
  const cut = cutLabel(line, MAX_OPENING_CHARS);
  // At a word's end, where there is one.
  return cut === line ? line : cut.replace(/(\S) \S*…$/u, "$1…");
}
