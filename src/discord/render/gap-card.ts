import { ButtonStyle } from "discord.js";
import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { cutLabel } from "../../core/text/cut-label.ts";
import type { Gap } from "../../service/gaps/gaps.ts";
import type { Words } from "../../service/words/types.ts";
import { type Action, encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { nearestBlock } from "./citation.ts";
import { gapLine } from "./gaps.ts";
import { type Button, button, layOut, type MessageBody, plainMessage } from "./layout.ts";
import { optionLabel } from "./option-label.ts";

/** So many other wordings are named. */
const MAX_WORDINGS = 4;

/** One question without an answer: who asked it how, what comes closest, and what can be done. */
export function renderGap(gap: Gap, words: Words): MessageBody {
  const { gaps, answer } = words;
  const [, ...others] = gap.wordings;
  const quoted = others.slice(0, MAX_WORDINGS).map((wording) => `“${escapeInline(optionLabel(wording))}”`);
  const text = [
    `### ${escapeInline(cutLabel(gap.question, MAX_TITLE_CHARS))}`,
    gapLine(gap, words),
    ...(quoted.length === 0 ? [] : [`-# ${gaps.also(quoted.join(" · "))}`]),
    ...(gap.isBadlyRated ? [`-# ${gaps.badlyRated}`] : []),
  ].join("\n");
  const nearest = gap.nearest === undefined ? [] : [`-# ${answer.notAnAnswer}\n${nearestBlock(gap.nearest, words)}`];
  const { buttons } = gaps;
  const act = (action: Action, label: string) => button(encodeCustomId({ action, id: gap.id }), label);
  const acts: readonly Button[] = [
    { ...act("gap-again", buttons.again), style: ButtonStyle.Primary },
    act("gap-add", buttons.add),
    act("gap-pin", buttons.pin),
    act("gap-dismiss", buttons.dismiss),
    backButton(words),
  ];
  const bodies = layOut({ sections: [[text], ...(nearest.length === 0 ? [] : [nearest])], buttons: [acts] }, words);
  // One message, with its buttons: a quote that does not fit into it is left out.
  const [body] = bodies.length === 1 ? bodies : layOut({ sections: [[text]], buttons: [acts] }, words);
  return body ?? plainMessage(text);
}

/** A word on what became of it, with the way back: to the question of that id, else to all of them. */
export function renderGapNote(text: string, words: Words, id?: string): MessageBody {
  const [body] = layOut({ sections: [[text]], buttons: [[backButton(words, id)]] }, words);
  return body ?? plainMessage(text);
}

/** "Back" to one question, or to all of them. */
export function backButton({ gaps: { buttons } }: Words, id?: string): Button {
  const to = id === undefined ? ({ action: "gaps", id: "all", page: 0 } as const) : ({ action: "gap", id } as const);
  return button(encodeCustomId(to), buttons.back);
}
