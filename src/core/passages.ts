import { findBlocks } from "./blocks.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { splitSentences } from "./sentences.ts";
import type { Block, Passage, Sentence, Source } from "./types.ts";

/** How passages are cut; part of the index fingerprint. `version` grows when any rule of cutting changes. */
export const PASSAGE_PARAMETERS = { version: 1, minTokens: 60, maxTokens: 180, overlapSentences: 1 } as const;

/** A sentence with its weight in estimated tokens. */
interface WeighedSentence extends Sentence {
  readonly tokens: number;
}

/** Sentences that go into one passage. */
type Window = readonly WeighedSentence[];

/** Paragraphs that nothing but white space and list marks sets apart, under one heading. */
interface Section {
  readonly heading?: string;
  readonly paragraphs: readonly Window[];
}

/** All sentences of a source's paragraphs, in order. */
export function sourceSentences(source: Source): Sentence[] {
  return findBlocks(source.text, source.metadata).flatMap((block) => blockSentences(source, block));
}

/**
 * Cuts a source into windows of whole sentences of about minTokens to maxTokens. A longer paragraph is split evenly,
 * each part but the first starting with the last sentence of the one before; shorter neighbours are joined, never
 * over a heading, a credit line or anything else that is no paragraph. Every sentence is in at least one passage.
 */
export function cutPassages(source: Source): Passage[] {
  return findSections(source)
    .flatMap(cutSection)
    .map((window, ordinal) => toPassage(source, window, ordinal));
}

function blockSentences({ text, metadata }: Source, block: Block): Sentence[] {
  const { paragraph } = block;
  if (paragraph === undefined) return [];
  return splitSentences(text, block, metadata.language).map(({ start, end }) => ({ start, end, paragraph }));
}

function findSections(source: Source): Section[] {
  const sections: Section[] = [];
  let heading: string | undefined;
  let paragraphs: Window[] = [];
  let previous: Block | undefined;
  for (const block of findBlocks(source.text, source.metadata)) {
    if (previous?.kind !== "paragraph" || block.kind !== "paragraph" || !isMarksOnly(source.text, previous, block)) {
      paragraphs = [];
      if (block.kind === "heading") heading = source.text.slice(block.start, block.end);
      if (block.kind === "paragraph") sections.push({ ...(heading !== undefined && { heading }), paragraphs });
    }
    const sentences = blockSentences(source, block);
    if (sentences.length > 0) paragraphs.push(sentences.map((sentence) => weigh(source.text, sentence)));
    previous = block;
  }
  return sections;
}

/** Whether no words stand between two blocks: only white space, quote marks and list marks. */
function isMarksOnly(text: string, before: Block, after: Block): boolean {
  return /^[\s>*+\-\d.)[\]xX]*$/.test(text.slice(before.end, after.start));
}

function weigh(text: string, sentence: Sentence): WeighedSentence {
  return { ...sentence, tokens: estimateTokens(text.slice(sentence.start, sentence.end)) };
}

function cutSection({ heading, paragraphs }: Section): { window: Window; heading?: string }[] {
  return joinShort(paragraphs)
    .flatMap(splitWindow)
    .map((window) => ({ window, ...(heading !== undefined && { heading }) }));
}

/** Joins each short paragraph with the next one, and a short last one with the one before. */
function joinShort(paragraphs: readonly Window[]): Window[] {
  const joined: Window[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const last = joined.at(-1);
    const isLast = index === paragraphs.length - 1;
    if (last !== undefined && (isShort(last) || (isLast && isShort(paragraph))) && fitTogether(last, paragraph))
      joined[joined.length - 1] = [...last, ...paragraph];
    else joined.push(paragraph);
  }
  return joined;
}

function isShort(window: Window): boolean {
  return weight(window) < PASSAGE_PARAMETERS.minTokens;
}

function fitTogether(before: Window, after: Window): boolean {
  return weight(before) + weight(after) <= PASSAGE_PARAMETERS.maxTokens;
}

/** Splits a window that is too heavy into as few, evenly filled and overlapping ones as hold it. */
function splitWindow(window: Window): Window[] {
  const { maxTokens, overlapSentences } = PASSAGE_PARAMETERS;
  const total = weight(window);
  if (total <= maxTokens) return [window];
  const parts: Window[] = [];
  let part: WeighedSentence[] = [];
  let partTokens = 0;
  let rest = total;
  for (const sentence of window) {
    const target = partTokens + rest > maxTokens ? evenShare(partTokens + rest, maxTokens) : maxTokens;
    if (part.length > 0 && (partTokens + sentence.tokens > maxTokens || partTokens >= target)) {
      parts.push(part);
      part = part.slice(-overlapSentences).filter(({ tokens }) => tokens + sentence.tokens <= maxTokens);
      partTokens = weight(part);
    }
    part.push(sentence);
    partTokens += sentence.tokens;
    rest -= sentence.tokens;
  }
  return [...parts, part];
}

function evenShare(tokens: number, maxTokens: number): number {
  return tokens / Math.ceil(tokens / maxTokens);
}

function weight(window: Window): number {
  return window.reduce((sum, { tokens }) => sum + tokens, 0);
}

function toPassage(
  source: Source,
  { window, heading }: { window: Window; heading?: string },
  ordinal: number,
): Passage {
  const sentences = window.map(({ start, end, paragraph }): Sentence => ({ start, end, paragraph }));
  return {
    source: source.id,
    version: source.version,
    ordinal,
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    sentences,
    ...(heading !== undefined && { heading }),
  };
}
