import type { Article, ContextSpan, Passage, Sentence } from "../article/article.ts";
import { finish, type Steps } from "../steps.ts";
import { estimateTokens } from "../text/estimate-tokens.ts";

/** How passages are cut; part of the index fingerprint. `version` grows when any rule of cutting changes. */
export const PASSAGE_PARAMETERS = { version: 2, minTokens: 60, maxTokens: 180, overlapSentences: 1 } as const;

/** A sentence with its weight in estimated tokens. */
interface WeighedSentence extends Sentence {
  readonly tokens: number;
}

/** Sentences that go into one passage. */
type Window = readonly WeighedSentence[];

/** Blocks next to each other that are read under the same lines. */
interface Section {
  readonly context: readonly ContextSpan[];
  readonly blocks: readonly Window[];
}

/**
 * Cuts an article into windows of whole sentences of about minTokens to maxTokens. A longer block is split evenly, each
 * part but the first starting with the last sentence of the one before; shorter neighbours are joined, never over a
 * heading, a credit line or anything else that is not quoted, nor with what is read under other lines. Every sentence is
 * in at least one passage.
 */
export function cutPassages(article: Article): Passage[] {
  return finish(cutPassagesInSteps(article));
}

/** As `cutPassages`, a sentence at a time: 1 MB takes a tenth of a second. */
export function* cutPassagesInSteps(article: Article): Steps<Passage[]> {
  const sections = yield* findSections(article);
  return sections.flatMap(cutSection).map((cut, ordinal) => toPassage(article, cut, ordinal));
}

function* findSections({ source, blocks, sentences }: Article): Steps<Section[]> {
  const sections: { context: readonly ContextSpan[]; blocks: WeighedSentence[][] }[] = [];
  let before: number | undefined;
  for (const sentence of sentences) {
    yield;
    const context = blocks[sentence.block]?.context ?? [];
    const weighed = weigh(source.text, sentence);
    const section = sections.at(-1);
    if (sentence.block === before) section?.blocks.at(-1)?.push(weighed);
    else if (section !== undefined && before === sentence.block - 1 && isSameContext(section.context, context))
      section.blocks.push([weighed]);
    else sections.push({ context, blocks: [[weighed]] });
    before = sentence.block;
  }
  return sections;
}

function isSameContext(a: readonly ContextSpan[], b: readonly ContextSpan[]): boolean {
  return (
    a.length === b.length && a.every(({ start, kind }, index) => start === b[index]?.start && kind === b[index].kind)
  );
}

function weigh(text: string, sentence: Sentence): WeighedSentence {
  return { ...sentence, tokens: estimateTokens(text.slice(sentence.start, sentence.end)) };
}

/** A window and what it is read under. */
interface Cut extends Pick<Section, "context"> {
  readonly window: Window;
}

function cutSection({ context, blocks }: Section): Cut[] {
  return joinShort(blocks)
    .flatMap(splitWindow)
    .map((window) => ({ window, context }));
}

/** Joins each short block with the next one, and a short last one with the one before. */
function joinShort(blocks: readonly Window[]): Window[] {
  const joined: Window[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1);
    const isLast = index === blocks.length - 1;
    if (last !== undefined && (isShort(last) || (isLast && isShort(block))) && fitTogether(last, block))
      joined[joined.length - 1] = [...last, ...block];
    else joined.push(block);
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

function toPassage({ source }: Article, { window, context }: Cut, ordinal: number): Passage {
  const sentences = window.map(({ start, end, block }): Sentence => ({ start, end, block }));
  return {
    source: source.id,
    version: source.version,
    ordinal,
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    sentences,
    context,
  };
}
