import { wordConfidence } from "../../core/confidence/confidence.ts";
import type { Answer, Citation } from "../../core/types.ts";
import { capitalize } from "../../service/shown/capitalize.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { MAX_CHOSEN_TITLES } from "../limits.ts";
import { abstentionBlocks } from "./abstention.ts";
import { answerButtons, type ButtonsView } from "./answer-buttons.ts";
import { citationBlocks } from "./citation.ts";
import { layOut, type MessageBody, plainMessage } from "./layout.ts";
import { metadataBlocks } from "./metadata.ts";

export interface AnswerView extends Pick<ButtonsView, "offersTelling"> {
  readonly answer: Answer;
  /** Titles of all articles: what an abstention says they are about. */
  readonly titles: readonly string[];
  readonly words: Words;
  /** Only the asker sees it: Discord has its own way to dismiss it. */
  readonly ephemeral: boolean;
  /** What is to be known of how it was asked. */
  readonly note?: string;
  /** The question, where those who read the answer do not see it. */
  readonly asked?: string;
}

/** The messages that show an answer, in order; one unless it is long. */
export function renderAnswer(view: AnswerView): readonly MessageBody[] {
  const { answer, words } = view;
  if (answer.about === "greeting") return [plainMessage(words.smallTalk.greeting)];
  if (answer.about === "thanks") return [plainMessage(words.smallTalk.thanks)];
  if (answer.about === "product") return layOut({ sections: [answerBlocks(answer, words)] }, words);
  return layOut({ sections: sectionsOf(view), buttons: answerButtons(answer, view) }, words);
}

/** The question stands in small print above what answers it, below the sentence that says that nothing does. */
function sectionsOf(view: AnswerView): readonly (readonly string[])[] {
  const { answer, words, asked } = view;
  if (answer.kind === "abstained") return [abstentionBlocks(answer, view)];
  const { parts = [] } = answer;
  if (parts.length > 1) {
    return parts.map((part, index) => {
      const before = parts.slice(0, index).flatMap(({ citations }) => citations);
      return [partHeading(part, index + 1, words), ...partBlocks(part, words, before.at(-1))];
    });
  }
  const question = asked === undefined ? [] : [`-# ${escapeInline(asked)}`];
  const note = view.note === undefined ? [] : [`-# ${view.note}`];
  return [[...question, ...answerBlocks(answer, words), ...note]];
}

/** `before`: the citation above, whose article is named already. */
function answerBlocks(answer: Answer, words: Words, before?: Citation): readonly string[] {
  if (answer.about === "product") return productBlocks(answer, words);
  if (answer.choices && answer.choices.length > 0) return choiceBlocks(answer.choices, words);
  const quotes = citationBlocks(answer.citations, words, before);
  if (answer.about === "metadata") return [...metadataBlocks(answer.metadata ?? [], words), ...quotes];
  if (answer.about === "overview") return [words.answer.overview, ...quotes];
  if (answer.pinnedFor !== undefined) return [...quotes, `-# 📌 ${words.gaps.byTeam(escapeInline(answer.pinnedFor))}`];
  return [...quotes, ...confidenceNote(answer, words)];
}

function partHeading({ question }: Answer, number: number, { locale }: Words): string {
  return `**${number}. ${escapeInline(capitalize(question, locale))}**`;
}

function partBlocks(part: Answer, words: Words, before: Citation | undefined): readonly string[] {
  return part.kind === "answered" ? answerBlocks(part, words, before) : [words.answer.partAbsent];
}

function choiceBlocks(choices: readonly Choice[], words: Words): readonly string[] {
  return [[words.answer.choose, ...titleLines(choices, words)].join("\n")];
}

function productBlocks({ matter, choices = [] }: Answer, words: Words): readonly string[] {
  const { smallTalk, sources } = words;
  if (matter === "articles") return [[sources.title(choices.length), ...titleLines(choices, words)].join("\n")];
  const lines = choices.length === 0 ? [] : [smallTalk.articles, ...titleLines(choices, words)];
  return [
    matter === undefined ? smallTalk.product : smallTalk[matter],
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
  ];
}

type Choice = NonNullable<Answer["choices"]>[number];

function titleLines(choices: readonly Choice[], words: Words): readonly string[] {
  const titles = choices.slice(0, MAX_CHOSEN_TITLES).map(({ title }) => `- ${escapeInline(title)}`);
  return [...titles, ...moreNote(choices.length - titles.length, words)];
}

function moreNote(count: number, words: Words): readonly string[] {
  return count > 0 ? [words.answer.more(count)] : [];
}

function confidenceNote(answer: Answer, words: Words): readonly string[] {
  const word = wordConfidence(answer);
  return word === "high" ? [] : [`-# ${words.answer.sureness[word]}`];
}
