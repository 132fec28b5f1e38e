import { wordConfidence } from "../../core/confidence/confidence.ts";
import { shownQuotes } from "../../core/quotes/shown-quotes.ts";
import type { Abstained, Answer, MetadataFact } from "../../core/types.ts";
import { keptDetails } from "../../service/asking/kept-details.ts";
import type { Words } from "../../service/words/types.ts";
import { indentLines, renderCitation } from "./render-citation.ts";
import { sayOwn } from "./say-own.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

export interface RenderAnswerOptions {
  readonly screen: Screen;
  readonly words: Words;
  /** How many articles were searched: "The article does not" or "The articles do not". */
  readonly sources: number;
  /** Only the quotes and facts that answer, or the one line that none does. */
  readonly quiet?: boolean;
}

/** An answer as a person reads it; ends with a line break. */
export function renderAnswer(answer: Answer, options: RenderAnswerOptions): string {
  if (answer.parts !== undefined && answer.parts.length > 0) return renderParts(answer.parts, options);
  const pieces = answer.kind === "answered" ? renderAnswered(answer, options) : renderAbstained(answer, options);
  return pieces.join("\n");
}

function renderParts(parts: readonly Answer[], options: RenderAnswerOptions): string {
  return parts
    .map((part) => {
      const question = options.quiet ? [] : [`${options.screen.accent(neutralize(part.question))}\n`];
      return [...question, renderAnswer(part, options)].join("");
    })
    .join("\n");
}

function renderAnswered(answer: Answer, { screen, words, quiet = false }: RenderAnswerOptions): readonly string[] {
  const talk = renderTalk(answer, screen, words);
  if (talk !== undefined) return talk;
  const quotes = answer.citations.map((citation) => renderCitation(citation, screen, words));
  const kept = answer.metadata?.filter(({ isQuoted }) => isQuoted !== true) ?? [];
  const facts = kept.length === 0 ? [] : [renderMetadata(kept, words)];
  if (quiet) return [...facts, ...quotes];
  const introduction = answer.about === "overview" && quotes.length > 0 ? [sayOwn(words.answer.overview, screen)] : [];
  const origin = kept.length > 0 ? renderNote(words.answer.metadataNote, screen) : [];
  const sureness = renderSureness(answer, screen, words);
  return [...introduction, ...facts, ...quotes, ...origin, ...renderChoices(answer, screen, words), ...sureness];
}

/** Undefined for what is no small talk. */
function renderTalk(
  { about, matter, choices = [] }: Answer,
  screen: Screen,
  words: Words,
): readonly string[] | undefined {
  if (about === "greeting" || about === "thanks") return [sayOwn(words.smallTalk[about], screen)];
  if (about !== "product") return undefined;
  const { smallTalk, sources } = words;
  if (matter === "articles") return [sayOwn(sources.title(choices.length), screen) + listChoices(choices)];
  const titles = choices.length > 0 ? [sayOwn(smallTalk.articles, screen) + listChoices(choices)] : [];
  return [sayOwn(matter === undefined ? smallTalk.product : smallTalk[matter], screen), ...titles];
}

/** Fields of several articles each name their own. */
function renderMetadata(facts: readonly MetadataFact[], words: Words): string {
  const { articles, nowhere } = keptDetails(facts, words);
  const lines = articles.flatMap(({ title, stated, unstated }) => {
    const of = articles.length > 1 ? ` (${neutralize(title)})` : "";
    const fields = stated.map(({ label, value }) => words.answer.field(label, neutralize(value)));
    return [...fields, ...unstated].map((line) => `${line}${of}`);
  });
  return [...lines, ...nowhere].map((line) => `${line}\n`).join("");
}

function renderChoices({ choices = [] }: Answer, screen: Screen, { answer }: Words): readonly string[] {
  if (choices.length === 0) return [];
  return [sayOwn(answer.choose, screen) + listChoices(choices)];
}

function listChoices(choices: NonNullable<Answer["choices"]>): string {
  return choices.map(({ source, title }) => `  ${neutralize(title)} (${neutralize(source)})\n`).join("");
}

/** Where there is a quote to doubt; facts of the front matter need no such word. */
function renderSureness(answer: Answer, screen: Screen, words: Words): readonly string[] {
  const word = wordConfidence(answer);
  const isWorthAWord = answer.about === "fact" && answer.citations.length > 0 && word !== "high";
  return isWorthAWord ? renderNote(words.answer.sureness[word], screen) : [];
}

function renderNote(text: string, screen: Screen): readonly string[] {
  return [`${indentLines(text, screen, screen.faint).join("\n")}\n`];
}

function renderAbstained(
  answer: Abstained,
  { screen, words, sources, quiet = false }: RenderAnswerOptions,
): readonly string[] {
  const refusal = sayOwn(words.answer.abstained(sources), screen);
  if (quiet) return [refusal];
  const choices = renderChoices(answer, screen, words);
  if (answer.metadata !== undefined) return [renderMetadata(answer.metadata, words)];
  const nearest = shownQuotes(answer);
  if (nearest.length === 0) return [refusal, ...choices];
  const label = sayOwn(words.answer.notAnAnswer, screen, screen.faint);
  return [
    refusal,
    ...choices,
    label,
    ...nearest.map((citation) => renderCitation(citation, plainQuotes(screen), words)),
  ];
}

/** Nothing is marked in a passage that does not answer. */
function plainQuotes(screen: Screen): Screen {
  return { ...screen, strong: (text) => text, accent: screen.faint };
}
