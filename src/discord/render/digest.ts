import { MAX_TITLE_CHARS } from "../../core/limits.ts";
import { cutLabel } from "../../core/text/cut-label.ts";
import type { Digest } from "../../service/digest/digests.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { gapLine } from "./gaps.ts";
import { type MessageBody, plainMessage } from "./layout.ts";

/** A week of a server's questions, for its managers. */
export function renderDigest({ asked, answered, rated, helpful, gaps }: Digest, words: Words): MessageBody {
  const { digest } = words.gaps;
  // All of them are to fit in one message.
  const largest = gaps.map(
    (gap) => `- **${escapeInline(cutLabel(gap.question, MAX_TITLE_CHARS))}**\n  ${gapLine(gap, words)}`,
  );
  return plainMessage(
    [
      `### ${digest.title}`,
      digest.asked(asked, answered),
      ...(rated === 0 ? [] : [digest.rated(helpful, rated)]),
      ...(largest.length === 0 ? [digest.noGaps] : [digest.largest, ...largest]),
    ].join("\n"),
  );
}
