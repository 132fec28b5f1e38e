import type { Answer, Explanation } from "../../core/types.ts";
import { capitalize } from "../../service/shown/capitalize.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { layOut, type MessageBody } from "./layout.ts";

/** From this share of the asked speaker's words on that are not the speaker's, another one speaks. */
const CLEARLY_OTHER = 0.5;

/** Two sentences: how sure the answer is, and what was missing; of each part when it has several. */
export function renderWhy(answer: Answer, words: Words): readonly MessageBody[] {
  const { parts = [] } = answer;
  const texts =
    parts.length > 1
      ? parts.map((part) => `**${escapeInline(capitalize(part.question, words.locale))}**\n${whyText(part, words)}`)
      : [whyText(answer, words)];
  return layOut({ sections: [[`**${words.why.title}**`, ...texts]] }, words);
}

function whyText(answer: Answer, words: Words): string {
  const { explanation } = answer;
  if (explanation === undefined) return words.why.unknown;
  return `${surenessOf(answer, explanation, words)} ${missingOf(answer, explanation, words)}`;
}

function surenessOf({ kind, calibrated }: Answer, { probability }: Explanation, { why, answer }: Words): string {
  if (calibrated === false) return answer.sureness.unknown;
  return (kind === "answered" ? why.sure : why.abstained)(Math.round(probability * 100));
}

/** The one thing that weighs most of what was missing; a text in another language has other words than the question. */
function missingOf({ kind }: Answer, { missing, features }: Explanation, { why }: Words): string {
  if (missing.length > 0 && features.otherLanguage !== 1) return why.missing(missing.map(escapeInline));
  if ((features.otherSpeaker ?? 0) > CLEARLY_OTHER) return why.otherSpeaker;
  return kind === "answered" ? why.nothingMissing : why.notSaid;
}
