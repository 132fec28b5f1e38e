import type { AskedSpeakerWords, SpeakerFrame, SpeechAct } from "../languages/types/asked-speaker-words.ts";
import { alternatives, everyLanguage } from "../languages/words-of.ts";
import { analyze } from "../lexical/analyze.ts";
import { foldLine } from "../text/text.ts";
import type { Attribution, Language } from "../types.ts";
import { speechActsIn } from "./speech-acts.ts";
import { wordsNamedIn } from "./translated-words.ts";

/** Somebody whose words a question asks for. */
export interface AskedSpeaker {
  /** The informative words of the phrase that names him or her, folded. */
  readonly words: readonly string[];
  /** Whether the words themselves are asked for ("what did the mayor say?"), not a thing that they tell ("when, according to the mayor?"). */
  readonly isForWords: boolean;
  /** Whether any of them are: neither a topic is named nor what kind of words ("what did the mayor promise?"). */
  readonly isForAnything: boolean;
  /** What is done by the words, where they are asked for by that alone ("what did the mayor promise?"). */
  readonly act?: SpeechAct;
  /** What the words are to be about, folded: "the bridge" of "what did she say about the bridge?". */
  readonly topic?: string;
  /** The question's. */
  readonly language: Language;
}

/** Whose words a question asks for, a pronoun being its `subject`; undefined when it asks for nobody's. */
export function askedSpeaker(question: string, language: Language, subject?: string): AskedSpeaker | undefined {
  // Commas stay: they end the phrase of "selon le maire, ...".
  const folded = ` ${question.split(/[,;]/).map(foldLine).join(" , ")} `;
  for (const { frame, isForWords } of frames) {
    const match = frame.exec(folded);
    const { who: phrase } = match?.groups ?? {};
    if (match === null || phrase === undefined) continue;
    const named = withoutTopic(subject !== undefined && isPronoun.test(phrase) ? `${foldLine(subject)} ` : phrase);
    const words = analyze(named, language).map(({ surface }) => surface);
    if (words.length === 0) continue;
    const rest = folded.replace(match[0], "").trim();
    const isForOne = isForWords && withoutTopic(phrase) === phrase;
    const asks = match[0].replace(phrase, "").trim();
    const isForAnything = isForOne && rest === "" && asksForAnything.test(asks);
    // "Warn of", "complain about": what is left over says nothing of its own.
    const [act] = isForOne && analyze(rest, language).length === 0 ? speechActsIn(asks, language) : [];
    return {
      words,
      isForWords,
      isForAnything,
      language,
      ...(act !== undefined && !isForAnything ? { act } : {}),
      ...(isForWords ? topicOf(folded) : {}),
    };
  }
  return undefined;
}

/**
 * How far a speaker is the one who was asked for, 0-1: the share of the asked words in name and role, or of the name's words
 * that were asked for. Words are compared by their beginnings, since "la présidente" may be asked for as "the president", and
 * initials with what they stand for: "the WHO", "the World Health Organization"; between languages by what they mean.
 */
export function speakerMatch(asked: Named, { name, role = "" }: Attribution, language: Language): number {
  const { words } = asked;
  const [named, called] = [name, role].map((text) => analyze(text, language).map(({ surface }) => surface));
  const known = new Set(beginnings([...(named ?? []), ...(called ?? []), ...initialsOf(named ?? [])]));
  const wanted = new Set(beginnings([...words, ...initialsOf(words)]));
  const share = (of: readonly string[], held: ReadonlySet<string>) =>
    of.length === 0 ? 0 : of.filter((word) => held.has(word)).length / of.length;
  const meant = wordsNamedIn(`${name} ${role}`, asked, language);
  const isKnown = words.filter((word) => known.has(beginning(word)) || meant.has(word));
  return Math.max(isKnown.length / Math.max(1, words.length), share(beginnings(named ?? []), wanted));
}

/** Whether all words of the one who was asked for stand in a speaker's name and role: "Macron on the selfie" is more than a name. */
export function isSpeaker(asked: Named, { name, role = "" }: Attribution, language: Language): boolean {
  return namesAll(asked, `${name} ${role}`, language);
}

/** Who is asked for, and in which language. */
type Named = Pick<AskedSpeaker, "words" | "language">;

function namesAll(asked: Named, text: string, language: Language): boolean {
  const known = new Set(beginnings(analyze(text, language).map(({ surface }) => surface)));
  const meant = wordsNamedIn(text, asked, language);
  return asked.words.every((word) => known.has(beginning(word)) || meant.has(word));
}

function initialsOf(words: readonly string[]): readonly string[] {
  return words.length < MIN_INITIALS ? [] : [words.map((word) => word.charAt(0)).join("")];
}

/** Two letters are too many people's. */
const MIN_INITIALS = 3;

/** Whether a sentence opens with the one who was asked for, as one does that tells what a paper or a country says: "The declaration calls for...". */
export function opensWith(asked: Named, sentence: string, language: Language): boolean {
  return namesAll(asked, sentence.split(/\s+/, OPENING_WORDS).join(" "), language);
}

const OPENING_WORDS = 4;
const SAME_LETTERS = 5;

function beginnings(words: readonly string[]): string[] {
  return words.map(beginning);
}

function beginning(word: string): string {
  return word.slice(0, SAME_LETTERS);
}

const isPronoun = new RegExp(
  `^(?:(?:${every(({ leads }) => leads)}) )?(?:${every(({ pronouns }) => pronouns)}) ?$`,
  "u",
);

function topicOf(folded: string): Pick<AskedSpeaker, "topic"> {
  const [, named] = topic.exec(folded) ?? [];
  return named === undefined ? {} : { topic: named.replaceAll(/ ,/gu, "").trim() };
}

/** Where the topic begins behind the speaker. */
function withoutTopic(phrase: string): string {
  return phrase.replace(topic, "");
}

const topic = new RegExp(`(?<= )(?:${every(({ topics }) => topics)}) (.*)$`, "u");

const frame: SpeakerFrame = {
  // A question's first words before those that ask: "et", "et lui, ".
  opening: `^ (?:(?:${every(({ leads }) => leads)}) )?(?:\\p{L}+ , )?`,
  who: (maxWords = 8) => `(?<who>(?:[\\p{L}\\p{M}\\p{N}]+ ){1,${maxWords}}?)`,
  end: "(?:$|, )",
};
const asksForAnything = new RegExp(
  `^(?:(?:${every(({ leads }) => leads)}) )?(?:${every(({ anything }) => anything)})$`,
  "u",
);
const asking = `(?=(?:${every((words) => words.asking)}) )`;

/** Phrases that ask for what somebody tells. */
function sourcesOf({ according, behindSource = "" }: AskedSpeakerWords): readonly string[] {
  const { opening, who, end } = frame;
  return [
    `${opening}(?:${according}) ${who()}(?:${behindSource})?(?:, |${asking})`,
    ` (?:${according}) ${who()}${end}`,
  ];
}

/** What every language has of one kind, as alternatives. */
function every(pick: (words: AskedSpeakerWords) => string | undefined): string {
  return alternatives(({ askedSpeaker }) => pick(askedSpeaker));
}

const statements = everyLanguage(({ askedSpeaker }) => askedSpeaker.statements(frame)).flat();
const sources = everyLanguage(({ askedSpeaker }) => sourcesOf(askedSpeaker)).flat();

const frames = [
  ...statements.map((source) => ({ frame: new RegExp(source, "u"), isForWords: true })),
  ...sources.map((source) => ({ frame: new RegExp(source, "u"), isForWords: false })),
];
