import { quotedByAnswer } from "../../app/quoted.ts";
import { wordConfidence } from "../../core/confidence.ts";
import type { Abstained, Answer, Citation, MetadataFact } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { MAX_CHOSEN_TITLES, MAX_LINK_URL, MAX_LINKS, MAX_TITLES } from "../limits.ts";
import { citationBlock, citationBlocks } from "./citation.ts";
import { type Button, button, layOut, linkButton, type MessageBody, plainMessage } from "./layout.ts";

export interface AnswerView {
  readonly answer: Answer;
  /** Titles of all articles: what an abstention says they are about. */
  readonly titles: readonly string[];
  readonly words: Words;
  /** Only the asker sees it: Discord has its own way to dismiss it. */
  readonly ephemeral: boolean;
  /** The question, where those who read the answer do not see it. */
  readonly asked?: string;
}

/** The messages that show an answer, in order; one unless it is long. */
export function renderAnswer(view: AnswerView): readonly MessageBody[] {
  const { answer, words } = view;
  if (answer.about === "greeting") return [plainMessage(words.smallTalk.greeting)];
  if (answer.about === "thanks") return [plainMessage(words.smallTalk.thanks)];
  if (answer.about === "product") return layOut({ blocks: answerBlocks(answer, words), buttons: [] }, words);
  return layOut({ blocks: blocksOf(view), buttons: buttonsOf(view) }, words);
}

/** The question stands in small print above what answers it, below the sentence that says that nothing does. */
function blocksOf({ answer, titles, words, asked }: AnswerView): readonly string[] {
  const question = asked === undefined ? [] : [`-# ${escapeInline(asked)}`];
  if (answer.kind === "abstained") {
    const [refusal, ...others] = abstentionBlocks(answer, titles, words);
    return [...(refusal === undefined ? [] : [refusal]), ...question, ...others];
  }
  if (answer.parts && answer.parts.length > 1) {
    return answer.parts.flatMap((part, index) => partBlocks(part, index + 1, words));
  }
  return [...question, ...answerBlocks(answer, words)];
}

function answerBlocks(answer: Answer, words: Words): readonly string[] {
  if (answer.about === "product") return productBlocks(answer, words);
  if (answer.choices && answer.choices.length > 0) return choiceBlocks(answer.choices, words);
  const quotes = citationBlocks(answer.citations, words);
  if (answer.about === "metadata") return [...metadataBlocks(answer.metadata ?? [], words), ...quotes];
  if (answer.about === "overview") return [words.answer.overview, ...quotes];
  return [...quotes, ...confidenceNote(answer, words)];
}

function partBlocks(part: Answer, number: number, words: Words): readonly string[] {
  const heading = `**${number}. ${escapeInline(part.question)}**`;
  const blocks = part.kind === "answered" ? answerBlocks(part, words) : [words.answer.partAbsent];
  return [heading, ...blocks];
}

function abstentionBlocks(
  { nearest, metadata = [] }: Abstained,
  titles: readonly string[],
  words: Words,
): readonly string[] {
  const blocks = [words.answer.abstained(titles.length)];
  if (metadata.length > 0) blocks.push(...metadataBlocks(metadata, words));
  if (nearest.length > 0) {
    blocks.push(words.answer.notAnAnswer, ...nearest.map((citation) => citationBlock(citation, words)));
  }
  if (titles.length > 0) {
    const shown = titles.slice(0, MAX_TITLES).map((title) => `**${escapeInline(title)}**`);
    blocks.push(words.answer.about(shown, titles.length - shown.length));
  }
  return blocks;
}

function choiceBlocks(choices: readonly Choice[], words: Words): readonly string[] {
  return [words.answer.choose, ...titleBlocks(choices, words)];
}

function productBlocks({ choices = [] }: Answer, words: Words): readonly string[] {
  const titles = choices.length === 0 ? [] : [words.smallTalk.articles, ...titleBlocks(choices, words)];
  return [words.smallTalk.product, ...titles];
}

type Choice = NonNullable<Answer["choices"]>[number];

function titleBlocks(choices: readonly Choice[], words: Words): readonly string[] {
  const titles = choices.slice(0, MAX_CHOSEN_TITLES).map(({ title }) => `- ${escapeInline(title)}`);
  return [...titles, ...moreNote(choices.length - titles.length, words)];
}

/** Front-matter facts that no quote gives; the title is named when there are several articles. */
function metadataBlocks(known: readonly MetadataFact[], words: Words): readonly string[] {
  const facts = known.filter(({ isQuoted }) => isQuoted !== true);
  if (facts.length === 0) return [];
  const sources = [...new Set(facts.map((fact) => fact.source))];
  const shown = sources.slice(0, MAX_TITLES);
  const lines = facts
    .filter(({ source }) => shown.includes(source))
    .map(({ title, field, value }) => {
      const known = value === undefined ? words.answer.unknownField : `**${escapeInline(value)}**`;
      const line = words.answer.field(words.answer.fields[field], known);
      return sources.length > 1 ? `${escapeInline(title)} · ${line}` : line;
    });
  return [...lines, ...moreNote(sources.length - shown.length, words), `-# ${words.answer.metadataNote}`];
}

function moreNote(count: number, words: Words): readonly string[] {
  return count > 0 ? [words.answer.more(count)] : [];
}

function confidenceNote(answer: Answer, words: Words): readonly string[] {
  const word = wordConfidence(answer);
  return word === "high" ? [] : [`-# ${words.answer.sureness[word]}`];
}

function buttonsOf({ answer, words, ephemeral }: AnswerView): readonly (readonly Button[])[] {
  const id = answer.receipt;
  const labels = words.discord.buttons;
  const shown = quotedByAnswer(answer);
  const look: readonly Button[] = [
    ...(shown.length > 0 ? [button(encodeCustomId({ action: "context", id }), labels.inContext)] : []),
    ...(isExplained(answer) ? [button(encodeCustomId({ action: "why", id }), labels.why)] : []),
  ];
  const judge: readonly Button[] = [
    button(encodeCustomId({ action: "helpful", id }), labels.helpful, { emoji: "👍" }),
    button(encodeCustomId({ action: "unhelpful", id }), labels.notHelpful, { emoji: "👎" }),
    ...(ephemeral ? [] : [button(encodeCustomId({ action: "dismiss", id }), labels.dismiss, { emoji: "🗑️" })]),
  ];
  return [linkButtons(shown, words), look, judge].filter((row) => row.length > 0);
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
