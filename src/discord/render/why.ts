import type { Answer, Explanation, Trace } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { layOut, type MessageBody } from "./layout.ts";

/** How much higher than the others' mean a cosine is that stands out. Cosines themselves say little: those of unrelated texts are high too. */
const CLEAR_LEAD = 0.05;
const SLIGHT_LEAD = 0.025;

/** From this share of the asked speaker's words on that are not the speaker's, another one speaks. */
const CLEARLY_OTHER = 0.5;

/** The scores of an answer in plain words; of each part when it has several. */
export function renderWhy(answer: Answer, words: Words): readonly MessageBody[] {
  const parts = answer.parts ?? [];
  const blocks =
    parts.length > 1
      ? parts.flatMap((part) => [`**${escapeInline(part.question)}**`, whyBlock(part, words)])
      : [whyBlock(answer, words)];
  return layOut({ sections: [[`**${words.why.title}**`, ...blocks]] }, words);
}

function whyBlock(answer: Answer, words: Words): string {
  if (answer.explanation === undefined) return words.why.unknown;
  return whyLines(answer, answer.explanation, words)
    .map((line) => `- ${line}`)
    .join("\n");
}

function whyLines(
  { kind, calibrated }: Answer,
  explanation: Explanation,
  { why, answer: { sureness } }: Words,
): readonly string[] {
  const { probability, threshold, missing, candidates, features } = explanation;
  const { otherSpeaker = 0 } = features;
  const word = kind === "answered" ? why.sure : why.abstained;
  const [best] = candidates;
  const verdict = [
    calibrated === false ? sureness.unknown : word(percent(probability), percent(threshold)),
    ...(missing.length > 0 ? [why.missing(missing.map(escapeInline))] : []),
    ...(otherSpeaker > CLEARLY_OTHER ? [why.otherSpeaker] : []),
  ];
  if (best === undefined) return verdict;
  return [...verdict, why.compared(candidates.length), ...leadLines(candidates, why), ...traceLines(best, why)];
}

function traceLines(best: Trace, why: Words["why"]): readonly string[] {
  return [
    why.words(percent(best.coverage)),
    ...(best.answerable === undefined ? [] : [why.reader(best.answerable > 0)]),
  ];
}

function leadLines(candidates: readonly Trace[], why: Words["why"]): readonly string[] {
  const [highest, ...others] = candidates.map(({ cosine }) => cosine).sort((a, b) => b - a);
  if (highest === undefined || others.length === 0) return [];
  const lead = highest - others.reduce((sum, cosine) => sum + cosine, 0) / others.length;
  return [why.meaning(lead >= CLEAR_LEAD ? "clear" : lead >= SLIGHT_LEAD ? "slight" : "none")];
}

function percent(share: number): number {
  return Math.round(share * 100);
}
