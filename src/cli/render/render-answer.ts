import { wordConfidence } from "../../core/confidence.ts";
import type { Abstained, Answer, MetadataFact } from "../../core/types.ts";
import { indentLines, renderCitation } from "./render-citation.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

export interface RenderAnswerOptions {
  readonly screen: Screen;
  /** How many articles were searched: "The article does not" or "The articles do not". */
  readonly sources: number;
  /** Only the quotes and facts that answer. */
  readonly quiet?: boolean;
}

/** An answer as a person reads it; ends with a line break unless there is nothing to say. */
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

function renderAnswered(answer: Answer, { screen, quiet = false }: RenderAnswerOptions): readonly string[] {
  const quotes = answer.citations.map((citation) => renderCitation(citation, screen));
  const facts = answer.metadata === undefined ? [] : [renderMetadata(answer.metadata)];
  if (quiet) return [...facts, ...quotes];
  return [
    ...renderIntroduction(answer),
    ...facts,
    ...quotes,
    ...renderChoices(answer),
    ...renderConfidence(answer, screen),
  ];
}

function renderIntroduction({ about, citations }: Answer): readonly string[] {
  if (about === "overview" && citations.length > 0) return ["The article in its own sentences:\n"];
  if (about === "metadata") return ["From what the article says of itself:\n"];
  return [];
}

function renderMetadata(facts: readonly MetadataFact[]): string {
  const several = new Set(facts.map((fact) => fact.source)).size > 1;
  const lines = facts.map(({ field, value, title }) => {
    const of = several ? ` (${neutralize(title)})` : "";
    return `${METADATA_LABELS[field]}: ${value === undefined ? "not stated" : neutralize(value)}${of}\n`;
  });
  return lines.join("");
}

const METADATA_LABELS: Readonly<Record<MetadataFact["field"], string>> = {
  author: "Author",
  publisher: "Publisher",
  credit: "Credit",
  published: "Published",
  url: "Address",
  license: "License",
  title: "Title",
};

function renderChoices({ choices = [] }: Answer): readonly string[] {
  if (choices.length === 0) return [];
  const lines = choices.map(({ source, title }) => `  ${neutralize(title)} (${neutralize(source)})\n`);
  return [`Which article? Ask again with its title:\n${lines.join("")}`];
}

/** Where there is a quote to be sure of; facts of the front matter need no such word. */
function renderConfidence(answer: Answer, screen: Screen): readonly string[] {
  if (answer.about !== "fact" || answer.citations.length === 0) return [];
  return [`${indentLines(`Confidence: ${wordConfidence(answer)}`, screen, screen.faint).join("\n")}\n`];
}

function renderAbstained(
  answer: Abstained,
  { screen, sources, quiet = false }: RenderAnswerOptions,
): readonly string[] {
  if (quiet) return [];
  if (answer.about === "greeting")
    return [`Hello. Ask a question about ${sources > 1 ? "the articles" : "the article"}.\n`];
  if (answer.about === "thanks") return ["You are welcome.\n"];
  const refusal = `${sources > 1 ? "The articles do not answer this." : "The article does not answer this."}\n`;
  const choices = renderChoices(answer);
  if (answer.metadata !== undefined) return [refusal, renderMetadata(answer.metadata)];
  if (answer.nearest.length === 0) return [refusal, ...choices];
  const label = `${screen.faint("Not an answer, but the nearest passages:")}\n`;
  return [
    refusal,
    ...choices,
    label,
    ...answer.nearest.map((citation) => renderCitation(citation, plainQuotes(screen))),
  ];
}

/** Nothing is marked in a passage that does not answer. */
function plainQuotes(screen: Screen): Screen {
  return { ...screen, strong: (text) => text, accent: screen.faint };
}
