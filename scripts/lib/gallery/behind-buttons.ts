import type { ParagraphContext } from "../../../src/app/types.ts";
import type { Answer, Explanation } from "../../../src/core/types.ts";
import { renderAnswer } from "../../../src/discord/render/answer.ts";
import { renderContext } from "../../../src/discord/render/context.ts";
import {
  markMessage,
  renderCorrection,
  renderCorrectionDigest,
  renderRestored,
} from "../../../src/discord/render/correction.ts";
import { plainMessage } from "../../../src/discord/render/layout.ts";
import { renderReceipt } from "../../../src/discord/render/receipt.ts";
import { renderWhy } from "../../../src/discord/render/why.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { answered, refused } from "./answers.ts";
import { clock, sentence } from "./article.ts";
import type { GalleryMessage } from "./gallery-message.ts";

/** What the buttons under an answer show. */
export function buttonMessages(words: Words): readonly GalleryMessage[] {
  const { discord } = words;
  const notes = {
    "in context, nothing quoted": words.context.nothing,
    "in context, version gone": words.context.versionGone,
    "helpful, noted": discord.feedback.thanks,
    "not helpful, noted": discord.feedback.noted,
    "dismiss, not yours": discord.dismiss.notYours,
    "dismiss, not allowed": discord.dismiss.forbidden,
    "answer no longer kept": discord.notKept,
  };
  return [
    ...contexts(words),
    ...reasons(words),
    ...receipts(words),
    ...corrections(words),
    ...Object.entries(notes).map(([name, text]) => ({ name, bodies: [plainMessage(text)] })),
  ];
}

/** What "Check this answer" and /verify say. */
function receipts(words: Words): readonly GalleryMessage[] {
  const { title } = clock.metadata;
  const quotes = [1, 3, 4, 6].map((paragraph) => ({ title, paragraph }));
  const states = ["intact", "moved", "changed", "withdrawn", "gone"] as const;
  return [
    { name: "check this answer", bodies: [renderReceipt([...quotes, { title: "clock" }], states, words)] },
    {
      name: "check this answer, erased",
      bodies: [renderReceipt([{ title: "", paragraph: 3 }, { title: "clock" }], ["withdrawn", "intact"], words)],
    },
    { name: "check this answer, nothing quoted", bodies: [renderReceipt([], [], words)] },
    { name: "check this answer, none of ours", bodies: [plainMessage(words.receipt.noAnswer)] },
  ];
}

/** What is told of answers whose articles have changed. */
function corrections(words: Words): readonly GalleryMessage[] {
  const quoted = [sentence(2, 0), sentence(6, 0), sentence(0, 1), sentence(1, 1)].map((citation, index) => ({
    index,
    quote: citation,
    now: index === 1 ? [] : [citation.quote.replace(/148|deux|200/u, "155")],
  }));
  const answer = {
    id: "1",
    person: "",
    givenAt: 0,
    channelIds: ["2"],
    language: "fr",
    quotes: quoted.map(({ quote }) => quote),
  } as const;
  const notice = (count: number) => ({ answer, changed: quoted.slice(0, count) });
  const marked = renderAnswer({ answer: answered, titles: [], words, ephemeral: false }).flatMap(
    (body) => markMessage(body, words) ?? [],
  );
  return [
    { name: "correction", bodies: [renderCorrection(notice(1), words)] },
    { name: "correction that is none any more", bodies: [renderRestored(words)] },
    { name: "correction of several quotes", bodies: [renderCorrection(notice(4), words)] },
    { name: "corrections in one message", bodies: [renderCorrectionDigest("3", [notice(1), notice(2)], words)] },
    { name: "answer marked as changed", bodies: marked },
  ];
}

function contexts(words: Words): readonly GalleryMessage[] {
  const near = { citation: sentence(1, 0), context: around(1) };
  const beside = { citation: sentence(2, 0), context: around(2) };
  const apart = { citation: sentence(6, 0), context: around(6) };
  return [
    { name: "in context", bodies: renderContext([near], { words, changed: false }) },
    { name: "in context, two runs", bodies: renderContext([near, beside, apart], { words, changed: false }) },
    { name: "in context, article changed", bodies: renderContext([near], { words, changed: true }) },
  ];
}

/** A paragraph, from 0, between its neighbours. */
function around(paragraph: number): ParagraphContext {
  let start = 0;
  const all = clock.text.split("\n\n").map((text, index) => {
    const each = { number: index + 1, start, text };
    start += text.length + 2;
    return each;
  });
  return { title: clock.metadata.title, paragraphs: all.slice(Math.max(0, paragraph - 1), paragraph + 2) };
}

function reasons(words: Words): readonly GalleryMessage[] {
  const why = (name: string, answer: Answer, more: Partial<Explanation> = {}): GalleryMessage => {
    const explanation = answer.explanation && { ...answer.explanation, probability: answer.confidence, ...more };
    return { name, bodies: renderWhy(explanation ? { ...answer, explanation } : answer, words) };
  };
  const parts = [answered, { ...refused, question: "Qui l'a payée ?" }];
  const { explanation: _, ...unexplained } = answered;
  return [
    why("why, answered", answered),
    why("why, a name is missing", refused, { missing: ["Valmont", "1887"] }),
    why("why, somebody else speaks", refused, { features: { otherSpeaker: 1 } }),
    why("why, not what is asked", refused),
    why("why, nobody measured it", { ...answered, calibrated: false }),
    why("why, several questions", { ...answered, parts }),
    why("why, no details", unexplained),
  ];
}
