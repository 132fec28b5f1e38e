import {
  type ButtonInteraction,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { MessageCheck } from "../../app/types.ts";
import type { Citation } from "../../core/types.ts";
import { passesCooldown } from "../answer-interaction.ts";
import { inBackground } from "../../service/background.ts";
import { languageOfLocale, WORDS } from "../../service/words/index.ts";
import { renderCheck } from "../render/check.ts";
import { plainMessage } from "../render/layout.ts";
import { fillDeferred, replyPrivately, whileDeferring } from "../respond.ts";
import type { Services } from "../services.ts";
import { findVerbatim } from "../../app/verbatim.ts";

/** Kind of the documents that keep checks until they are shared. */
export const CHECK_KIND = "discord-check";

/** "Check against the article": somebody's message, sentence by sentence, for the person alone until shared. */
export async function handleCheck(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  if (!(await passesCooldown(interaction, services, "check"))) return;
  const { engine, metrics, newId, hashPerson, forgotten, now, log } = services;
  const words = WORDS[languageOfLocale(interaction.locale)];
  const content = textOf(interaction.targetMessage);
  if (content.trim() === "") {
    await replyPrivately(interaction, plainMessage(words.check.emptyMessage));
    return;
  }
  const startedAt = now();
  const deferral = interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const check = await whileDeferring(
    deferral,
    findVerbatim(engine, () => engine.check(content), citationsOf),
  );
  const shareId = newId();
  const person = hashPerson(interaction.user.id);
  if (!forgotten.since(person, startedAt)) {
    const document = { kind: CHECK_KIND, id: shareId, person, createdAt: now(), body: check };
    inBackground(engine.documents.putDocument(document), log, "keep a check");
  }
  await fillDeferred(interaction, renderCheck(check, { words, shareId }), { ephemeral: true });
  metrics.count("check", "answered");
}

/** A message's own text; of a forwarded one, that of the message in it. */
function textOf({ content, messageSnapshots }: Message): string {
  return [content, ...messageSnapshots.map((snapshot) => snapshot.content ?? "")].join("\n");
}

/** "Share" under a check: shows it, once, to everyone in the channel, and who shares it. */
export async function handleShare(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  await services.perMessage.run(`share ${id}`, () => share(interaction, services, id));
}

async function share(interaction: ButtonInteraction, { engine }: Services, id: string): Promise<void> {
  const words = WORDS[languageOfLocale(interaction.locale)];
  const check = (await engine.documents.getDocument(CHECK_KIND, id))?.body;
  if (!isMessageCheck(check)) {
    await replyPrivately(interaction, plainMessage(words.refusals.notKept));
    return;
  }
  const states = await whileDeferring(interaction.deferReply(), engine.verify(citationsOf(check)));
  const bodies = states.some(({ state }) => state === "gone")
    ? [plainMessage(words.check.outdated)]
    : renderCheck(check, { words, sharer: interaction.user.id });
  await fillDeferred(interaction, bodies, { ephemeral: false });
  await engine.documents.deleteDocument(CHECK_KIND, id);
}

function citationsOf({ sentences }: MessageCheck): readonly Citation[] {
  return sentences.flatMap(({ citation }) => citation ?? []);
}

/** Documents come back as JSON that `handleCheck` wrote: enough is checked to tell an older shape. */
function isMessageCheck(body: unknown): body is MessageCheck {
  return (
    typeof body === "object" && body !== null && "left" in body && "sentences" in body && Array.isArray(body.sentences)
  );
}
