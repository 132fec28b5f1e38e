import { type ButtonInteraction, type MessageContextMenuCommandInteraction, MessageFlags } from "discord.js";
import { isStillTrue, keepCheck, readCheck } from "../../service/asking/checks.ts";
import { inBackground } from "../../service/background.ts";
import { documentsOf } from "../../service/documents-of.ts";
import { WORDS, wordsFor } from "../../service/words/index.ts";
import { passesCooldown } from "../messages/answer-interaction.ts";
import { publicLanguageOf } from "../messages/message-language.ts";
import { fillDeferred, replyPrivately, whileDeferring } from "../messages/respond.ts";
import { visibleText } from "../messages/visible-text.ts";
import { renderCheck } from "../render/check.ts";
import { plainMessage } from "../render/layout.ts";
import { ownerAt, scopeOf } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

/** "Check against the article": somebody's message, sentence by sentence, for the person alone until shared. */
export async function handleCheck(
  interaction: MessageContextMenuCommandInteraction,
  services: Services,
): Promise<void> {
  if (!(await passesCooldown(interaction, services, "check"))) return;
  const { questions, metrics, newId, hashPerson, forgotten, followUps, now, log } = services;
  const words = wordsFor(interaction.locale);
  const content = visibleText(interaction.targetMessage);
  if (content.trim() === "") {
    await replyPrivately(interaction, plainMessage(words.check.emptyMessage));
    return;
  }
  const startedAt = now();
  const deferral = interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const check = await whileDeferring(
    deferral,
    scopeOf(interaction, services).then((scope) => questions.check(content, { scope })),
  );
  const shareId = newId();
  const person = hashPerson(interaction.user.id);
  const kept = { id: shareId, person, createdAt: now(), check };
  const documents = documentsOf(services.engine, ownerAt(interaction).owner);
  inBackground(
    forgotten.keep({ person, startedAt }, () => keepCheck(documents, kept)),
    log,
    "keep a check",
  );
  await fillDeferred(interaction, renderCheck(check, { words, shareId }), { ephemeral: true, followUps });
  metrics.count("check", "answered");
}

/** "Share" under a check: shows it to everyone in the channel, and who shares it; again when it is pressed again. */
export async function handleShare(interaction: ButtonInteraction, services: Services, id: string): Promise<void> {
  if (!(await passesCooldown(interaction, services, "check"))) return;
  const engine = services.engine.in(await scopeOf(interaction, services));
  const words = WORDS[await publicLanguageOf(interaction, services)];
  const check = await readCheck(engine.documents, id);
  if (check === undefined) {
    await replyPrivately(interaction, plainMessage(wordsFor(interaction.locale).discord.notKept));
    return;
  }
  const isTrue = await whileDeferring(interaction.deferReply(), isStillTrue(engine, check));
  const bodies = isTrue
    ? renderCheck(check, { words, sharer: interaction.user.id })
    : [plainMessage(words.check.outdated)];
  await fillDeferred(interaction, bodies, { ephemeral: false, followUps: services.followUps });
}
