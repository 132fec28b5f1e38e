import type { Article, Passage } from "../../core/article/article.ts";
import { toReaderTurns } from "../../core/evidence/reader-turns.ts";
import { toPassageReading, viewPassage } from "../../core/evidence/reading-view.ts";
import { ownText, ownTitle } from "../../core/passages/passage-text.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Reader, ReaderQuestion, Reading } from "../../core/ports/reader.ts";
import type { Question } from "../../core/question/question.ts";
import { withoutHour } from "../../core/question/without-hour.ts";
import { writeOut } from "../../core/question/write-out.ts";
import { type ReadText, respell } from "../../core/spelling/respell.ts";
import { nameWords } from "../../core/text/name-words.ts";
import { foldAccents, words } from "../../core/text/text.ts";

/** A passage and the article that it is of. */
export interface PassageOf {
  readonly passage: Passage;
  readonly article: Article;
}

export interface ReadOptions extends CancelOptions {
  readonly reader: Reader;
}

/** The question as the reader is asked it over these passages: spelled as they are and written out, with the turns before it. */
export function askOver(
  { own, turns, language }: Pick<Question, "own" | "turns" | "language">,
  passages: readonly PassageOf[],
): ReaderQuestion {
  const texts = textsOf(passages);
  const timeless = withoutHour(own, language, (time) => texts.some(({ text }) => text.includes(time)));
  const question = writeOut(respell(timeless, language, texts), language);
  return { question, turns: toReaderTurns(turns) };
}

/** The names of the question, those that it was typed without a capital by how these passages write them. */
export function namesOver(
  { searched, names, language }: Pick<Question, "searched" | "names" | "language">,
  passages: readonly PassageOf[],
): readonly string[] {
  const written = respell(searched, language, textsOf(passages));
  if (foldAccents(written) === foldAccents(searched)) return names;
  return nameWords(words(written), written, language).map(({ text }) => text);
}

function textsOf(passages: readonly PassageOf[]): readonly ReadText[] {
  return passages.map(({ passage, article: { source } }) => ({
    text: ownText(passage, source),
    language: source.metadata.language,
  }));
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
