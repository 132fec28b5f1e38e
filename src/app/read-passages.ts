import type { Article, Passage } from "../core/article.ts";
import { ownText, ownTitle } from "../core/passage-text.ts";
import type { CancelOptions } from "../core/ports/cancel-options.ts";
import type { Reader, ReaderQuestion, Reading } from "../core/ports/reader.ts";
import type { Question } from "../core/question/question.ts";
import { toReaderTurns } from "../core/reader-turns.ts";
import { toPassageReading, viewPassage } from "../core/reading-view.ts";
import { respell } from "../core/respell.ts";

/** A passage and the article that it is of. */
export interface PassageOf {
  readonly passage: Passage;
  readonly article: Article;
}

export interface ReadOptions extends CancelOptions {
  readonly reader: Reader;
}

/** The question as the reader is asked it over these passages: spelled as they are, with the turns before it. */
export function askOver(
  { own, turns, language }: Pick<Question, "own" | "turns" | "language">,
  passages: readonly PassageOf[],
): ReaderQuestion {
  const texts = passages.map(({ passage, article: { source } }) => ({
    text: ownText(passage, source),
    language: source.metadata.language,
  }));
  return { question: respell(own, language, texts), turns: toReaderTurns(turns) };
}

/** What the reader makes of each passage, in order, read with what stands above it; answers in offsets of the passage. Throws as the reader does. */
export async function readPassages(
  asked: ReaderQuestion,
  passages: readonly PassageOf[],
  { reader, ...options }: ReadOptions,
): Promise<readonly Reading[]> {
  const views = passages.map(({ passage, article }) => viewPassage(passage, article));
  const texts = views.map(({ text }, index) => {
    const source = passages[index]?.article.source;
    return { title: source === undefined ? "" : ownTitle(source), text };
  });
  const readings = await reader.read(asked, texts, options);
  return readings.flatMap((reading, index) => {
    const [of, view] = [passages[index], views[index]];
    return of === undefined || view === undefined ? [] : [toPassageReading(reading, view, of.passage)];
  });
}
