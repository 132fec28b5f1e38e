import type { AttributedArticle, Sentence } from "../../core/article/article.ts";
import { speakerOf as whoSays } from "../../core/article/speaker-of.ts";
import { contextText, ownText, ownTitle } from "../../core/passages/passage-text.ts";
import type { NearPassage } from "../../core/ports/verifier.ts";
import { startsDependent, startsFromVerb } from "../../core/quotes/anaphora.ts";
import { sourceKey } from "../../core/scope.ts";
import type { SourceSpeaker } from "../../core/verify/compare/compare-speakers.ts";
import { type ReadText, readText } from "../../core/verify/read-text.ts";

/** A sentence that a statement is held against. */
export interface NearSentence {
  readonly article: AttributedArticle;
  readonly sentence: Sentence;
  readonly text: string;
  /** What it stands under, empty where that is nothing. */
  readonly context: string;
}

/** So many sentences of the nearest passages are compared with a statement. */
const MAX_SENTENCES = 24;

/** The sentences of the passages, each once, without questions, which state nothing. */
export function sentencesOf(near: readonly NearPassage[]): readonly NearSentence[] {
  const found = new Map<string, NearSentence>();
  for (const { article, passage } of near) {
    const { source, blocks } = article;
    for (const sentence of passage.sentences) {
      const text = source.text.slice(sentence.start, sentence.end);
      if (text.trimEnd().endsWith("?")) continue;
      const context = contextText({ context: blocks[sentence.block]?.context ?? [] }, source);
      found.set(`${sourceKey(source.library, source.id)}\n${sentence.start}`, { article, sentence, text, context });
    }
  }
  return [...found.values()].slice(0, MAX_SENTENCES);
}

/** Who says a sentence, where the sentence itself names whoever says it. */
export function speakerOf({ article, sentence }: NearSentence): SourceSpeaker | undefined {
  const attribution = whoSays(article, sentence);
  if (attribution === undefined || attribution.start < sentence.start || attribution.end > sentence.end)
    return undefined;
  const { name, role, start, end } = attribution;
  const { language } = article.source.metadata;
  return {
    name: readText(name, language, []),
    ...(role !== undefined && { role: readText(role, language, []) }),
    span: { start, end },
  };
}

/** The sentences around one that it is read with, as far as they are of its article. */
export function neighboursOf({ article, sentence }: NearSentence): readonly Sentence[] {
  const at = article.sentences.indexOf(sentence);
  return [at - 2, at - 1, at + 1].flatMap((index) => (at < 0 ? [] : (article.sentences[index] ?? [])));
}

/** A pronoun is followed back over so many sentences that open with one too. */
const MAX_BACK = 3;

/**
 * What the pronoun that opens a sentence may stand for: the sentences before it, back to one that opens with none, and the title; without
 * vectors. Nothing where a sentence opens with no pronoun.
 */
export function meantBefore({ article, sentence }: NearSentence): readonly ReadText[] {
  const { source, sentences } = article;
  const { language } = source.metadata;
  const textOf = (each: Sentence) => ownText(each, source);
  const leans = (each: Sentence) => startsDependent(textOf(each), language) || startsFromVerb(textOf(each), language);
  if (!leans(sentence)) return [];
  const at = sentences.findIndex(({ start }) => start === sentence.start);
  const back = sentences.slice(Math.max(0, at - MAX_BACK), Math.max(0, at)).reverse();
  const named = back.findIndex((each) => !leans(each));
  const before = named < 0 ? back : back.slice(0, named + 1);
  return [ownTitle(source), ...before.map(textOf)].map((text) => readText(text, language, []));
}

/** The title, and who says a sentence by what stands around it: both are read without vectors, for their names alone. */
export function namesAbout({ article, sentence }: NearSentence): readonly ReadText[] {
  const { language } = article.source.metadata;
  const attribution = whoSays(article, sentence);
  const title = ownTitle(article.source);
  const texts = [title, attribution?.name ?? "", attribution?.role ?? ""].filter((text) => text !== "");
  return texts.map((text) => readText(text, language, []));
}
