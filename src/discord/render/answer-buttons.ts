import { shownQuotes } from "../../core/quotes/shown-quotes.ts";
import type { Answer, Citation } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { MAX_LINK_URL, MAX_LINKS } from "../limits.ts";
import { type Button, button, iconButton, linkButton } from "./layout.ts";

export interface ButtonsView {
  readonly words: Words;
  readonly ephemeral: boolean;
  /** Others see it, in a server: whoever asked can be told there when there is an answer. */
  readonly offersTelling?: boolean;
}

/** One row to look closer and to judge, which fits beside each other on a phone; links in a second one. */
export function answerButtons(
  answer: Answer,
  { words, ephemeral, offersTelling = false }: ButtonsView,
): readonly (readonly Button[])[] {
  const id = answer.receipt;
  const labels = words.discord.buttons;
  const shown = shownQuotes(answer);
  const row: readonly Button[] = [
    ...(shown.length > 0 ? [button(encodeCustomId({ action: "context", id }), labels.inContext)] : []),
    ...(isExplained(answer) ? [button(encodeCustomId({ action: "why", id }), labels.why)] : []),
    iconButton(encodeCustomId({ action: "helpful", id }), "👍"),
    iconButton(encodeCustomId({ action: "unhelpful", id }), "👎"),
    ...(ephemeral ? [] : [iconButton(encodeCustomId({ action: "dismiss", id }), "🗑️")]),
  ];
  const isRefusal = answer.kind === "abstained" && answer.about === "fact";
  const tell =
    isRefusal && offersTelling ? [button(encodeCustomId({ action: "tell", id }), words.gaps.buttons.tell)] : [];
  return [row, tell, linkButtons(shown, words)].filter((each) => each.length > 0);
}

function isExplained({ explanation, parts = [] }: Answer): boolean {
  return explanation !== undefined || parts.some(isExplained);
}

/** One link a passage; without a link that Discord takes, none. */
function linkButtons(citations: readonly Citation[], words: Words): readonly Button[] {
  const links = citations.flatMap(({ link }, index) =>
    link !== undefined && link.length <= MAX_LINK_URL ? [{ link, number: index + 1 }] : [],
  );
  const { open, openPassage } = words.discord.buttons;
  return links
    .slice(0, MAX_LINKS)
    .map(({ link, number }) => linkButton(link, citations.length === 1 ? open : openPassage(number)));
}
