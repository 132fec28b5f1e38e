import { ComponentType } from "discord.js";
import type { Gap, Gaps } from "../../service/gaps/gaps.ts";
import { nameOfLanguage } from "../../service/shown/name-of-language.ts";
import { namedLanguage } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { MAX_CHOICES } from "../limits.ts";
import { button, type MessageBody, plainMessage } from "./layout.ts";
import { optionLabel } from "./option-label.ts";
import { renderPage } from "./pages.ts";
import { relativeTime } from "./source-card.ts";

const GAPS_PER_PAGE = 10;

/** Questions without an answer, most people first: one page of them, and a select to open one of the first. */
export function renderGaps(
  { shown, alone }: Gaps,
  { words, page }: { readonly words: Words; readonly page: number },
): MessageBody {
  const { gaps } = words;
  const note = alone === 0 ? [] : [`-# ${gaps.alone(alone)}`];
  const headings = [[gaps.title, ...note].join("\n")];
  const items = shown.map((gap, index) => ({
    headings,
    block: `${index + 1}. **${escapeInline(gap.question)}**\n-# ${gapLine(gap, words)}`,
  }));
  const body =
    shown.length === 0
      ? plainMessage([gaps.none, ...note].join("\n"))
      : renderPage(items, GAPS_PER_PAGE, { words, action: "gaps", id: "all", page });
  return { ...body, components: [...body.components, ...choiceRows(shown, words)] };
}

/** How many asked it, when last, and in which languages. */
export function gapLine({ people, times, lastAt, languages }: Gap, words: Words): string {
  const { gaps, locale } = words;
  const names = languages.flatMap((each) => namedLanguage(each) ?? []).map((each) => nameOfLanguage(each, words));
  const spoken = names.length === 0 ? [] : [gaps.languages(new Intl.ListFormat(locale).format(names))];
  return [gaps.asked(people, times, relativeTime(lastAt)), ...spoken].join(" · ");
}

function choiceRows(shown: readonly Gap[], { gaps }: Words): MessageBody["components"] {
  const options = shown.slice(0, MAX_CHOICES).map(({ id, question }, index) => ({
    value: id,
    label: optionLabel(`${index + 1}. ${question}`),
  }));
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: encodeCustomId({ action: "gap", id: "choose" }),
    placeholder: gaps.choose,
    options,
  };
  const pins = button(encodeCustomId({ action: "pins", id: "all" }), gaps.buttons.pins);
  return [
    ...(options.length === 0 ? [] : [{ type: ComponentType.ActionRow as const, components: [select] }]),
    { type: ComponentType.ActionRow as const, components: [pins] },
  ];
}
