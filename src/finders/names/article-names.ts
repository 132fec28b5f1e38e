import type { Article, Sentence } from "../../core/article/article.ts";
import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import type { Language } from "../../core/types.ts";
import { findNames, type Names } from "./people.ts";
import { type QuotedSpan, quotedSpans } from "./quote-marks.ts";
import { lastStartingBefore } from "./span-search.ts";
import { splitWords, type Word } from "./words.ts";

/** An article read for its names: its words, names, quotations and sentences, for facts and attributions. */
export interface ArticleNames {
  readonly text: string;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly words: readonly Word[];
  readonly names: Names;
  readonly quotes: readonly QuotedSpan[];
  readonly sentences: readonly Sentence[];
}

/** Reads an article for its names and quotations. */
export function readNames({ source, sentences }: Article): ArticleNames {
  const { text } = source;
  const { language } = source.metadata;
  const vocabulary = wordsOf(language).vocabulary;
  const words = splitWords(text);
  return {
    text,
    language,
    vocabulary,
    words,
    names: findNames(text, words, vocabulary, language),
    quotes: quotedSpans(text),
    sentences,
  };
}

/** The quotation that holds an offset, if one does; `quotes` are in order and apart. */
export function quoteAt(quotes: readonly QuotedSpan[], offset: number): QuotedSpan | undefined {
  const index = lastStartingBefore(quotes, offset);
  const quote = quotes[index];
  return quote !== undefined && offset < quote.end ? quote : undefined;
}
