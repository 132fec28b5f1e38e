import { type AttributedArticle, type Sentence, sentencesMeeting } from "../article/article.ts";
import { speakerOf } from "../article/speaker-of.ts";
import type { SpeechAct } from "../languages/types/asked-speaker-words.ts";
import { ownText } from "../passages/passage-text.ts";
import { type AskedSpeaker, isSpeaker, opensWith } from "../question/asked-speaker.ts";
import type { Question } from "../question/question.ts";
import { speechActsIn } from "../question/speech-acts.ts";
import { startsDependent, startsFromVerb } from "../quotes/anaphora.ts";
import type { ScoredSentence } from "./evidence.ts";

/**
 * Where anything is asked for that somebody says, the sentences that are said by him or her; where what he or she promises or warns of, those that
 * tell so. None where there are none, or where something else is asked for. What was asked before may be a topic all the same.
 */
export function saidByAsked(
  { speaker, turns }: Pick<Question, "speaker" | "turns">,
  scored: readonly ScoredSentence[],
): readonly ScoredSentence[] {
  if (speaker === undefined || turns.length > 0) return [];
  const { act, isForAnything } = speaker;
  if (act !== undefined)
    return scored.filter(({ evidence: { article }, sentence }) => tellsAct({ ...speaker, act }, article, sentence));
  if (!isForAnything) return [];
  return scored.filter(({ evidence: { article }, sentence }) => isSaidBy(speaker, article, sentence));
}

function isSaidBy(speaker: AskedSpeaker, article: AttributedArticle, sentence: Sentence): boolean {
  const attribution = speakerOf(article, sentence);
  return attribution !== undefined && isSpeaker(speaker, attribution, article.source.metadata.language);
}

/** Whether a sentence tells that the one who was asked for does that by words: "denied that ..." is said by nobody, but of the one who opens it. */
function tellsAct(
  speaker: AskedSpeaker & { readonly act: SpeechAct },
  article: AttributedArticle,
  sentence: Sentence,
): boolean {
  const { source, sentences } = article;
  const { language } = source.metadata;
  const text = ownText(sentence, source);
  if (!speechActsIn(text, language).has(speaker.act)) return false;
  if (isOfSpeaker(speaker, article, sentence)) return true;
  const before = sentences[sentencesMeeting(article, sentence).from - 1];
  const isLeaning = startsDependent(text, language) || startsFromVerb(text, language);
  return (
    isLeaning &&
    before?.block === sentence.block &&
    speakerOf(article, sentence) === undefined &&
    isOfSpeaker(speaker, article, before)
  );
}

function isOfSpeaker(speaker: AskedSpeaker, article: AttributedArticle, sentence: Sentence): boolean {
  if (speakerOf(article, sentence) !== undefined) return isSaidBy(speaker, article, sentence);
  return opensWith(speaker, ownText(sentence, article.source), article.source.metadata.language);
}
