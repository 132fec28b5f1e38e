import type { ContextParagraph, ParagraphContext } from "../../app/types.ts";
import { sourceKey } from "../../core/scope.ts";
import type { Citation, Span } from "../../core/types.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline, quoteBlock } from "../escape.ts";
import { MAX_BLOCK_TEXT } from "../limits.ts";
import { layOut, type MessageBody } from "./layout.ts";

export interface CitationInContext {
  readonly citation: Citation;
  readonly context: ParagraphContext;
}

/** The quotes in bold inside their paragraphs, with those around: what stands side by side in one article is one run, shown once. */
export function renderContext(
  shown: readonly CitationInContext[],
  { words, changed }: { readonly words: Words; readonly changed: boolean },
): readonly MessageBody[] {
  const note = changed ? [`-# ${words.context.sourceChanged}`] : [];
  const blocks = [...byArticle(shown).values()].flatMap((items) => articleBlocks(items, words));
  return layOut({ sections: [[...note, ...blocks]] }, words);
}

/** By the version that is cited, in the order of the first citation. */
function byArticle(shown: readonly CitationInContext[]): ReadonlyMap<string, readonly CitationInContext[]> {
  const groups = new Map<string, CitationInContext[]>();
  for (const item of shown) {
    const { library, source, version } = item.citation;
    const key = `${sourceKey(library, source)}\n${version}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The title stands above the first run only. */
function articleBlocks(items: readonly CitationInContext[], words: Words): readonly string[] {
  const title = items[0]?.context.title ?? "";
  const quotes = items.map(({ citation }) => citation);
  return runsOf(items).flatMap((run, index) => {
    const place = placeOf(run, words);
    const heading = index === 0 ? `**${escapeInline(title)}** · ${place}` : `-# ${place}`;
    return [heading, ...run.flatMap((paragraph) => paragraphBlocks(paragraph, quotes))];
  });
}

/** The paragraphs of all contexts, each once, in the article's order, grouped where one follows the other. */
function runsOf(items: readonly CitationInContext[]): readonly (readonly ContextParagraph[])[] {
  const all = new Map(items.flatMap(({ context }) => context.paragraphs.map((each) => [each.number, each])));
  const runs: ContextParagraph[][] = [];
  for (const paragraph of [...all.values()].sort((a, b) => a.number - b.number)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === paragraph.number - 1) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

function placeOf(run: readonly ContextParagraph[], { answer }: Words): string {
  const [first, last] = [run[0]?.number ?? 0, run.at(-1)?.number ?? 0];
  return first === last ? answer.paragraph(first) : answer.paragraphs(first, last);
}

/** A paragraph that no message holds leaves its quotes alone between its neighbours. */
function paragraphBlocks({ start, text }: ContextParagraph, quotes: readonly Span[]): readonly string[] {
  const inside = quotes
    .map((quote) => ({ start: quote.start - start, end: quote.end - start }))
    .filter((span) => span.start >= 0 && span.end <= text.length);
  const whole = quoteBlock(text, inside);
  if (whole.length <= MAX_BLOCK_TEXT) return [whole];
  return inside.length === 0 ? [whole] : inside.map((span) => quoteBlock(text.slice(span.start, span.end)));
}
