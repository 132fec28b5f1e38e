import { analyze } from "../lexical/analyze.ts";
import { asksUnknownWord, knowsNoWord } from "../spelling/known-words.ts";
import { detectQuestionLanguage } from "../spelling/question-language.ts";
import { spellQuestion } from "../spelling/spell-question.ts";
import { words } from "../text/text.ts";
import type { AnswerAbout, Language, Turn } from "../types.ts";
import { asksForNamesake, findAskedPerson } from "./asked-person.ts";
import { findAskedThing } from "./asked-thing.ts";
import { findAskedTopic } from "./asked-topic.ts";
import { cleanQuestion } from "./clean.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { MAX_TURNS } from "./follow-up.ts";
import { classifyIntent, FACT, type IntentModel, OVERVIEW } from "./intent.ts";
import type { KnownLibrary } from "./library.ts";
import { findMeantArticle, findNamedArticle } from "./named-article.ts";
import type { Question } from "./question.ts";
import { readWords } from "./read-words.ts";
import { splitQuestion } from "./split.ts";
import { withoutHour } from "./without-hour.ts";

/** What understanding a question takes. */
export interface Understanding {
  readonly library: KnownLibrary;
  /** The unit vector of a text as a question. */
  readonly embed: (text: string) => Promise<Float32Array>;
  /** Fitted to those vectors; without one every message is a question about what an article says. */
  readonly intents: IntentModel | undefined;
}

/** Reads a question once for all that follows. `turns`: those before it, oldest first. Throws UserError question-empty, and as `embed` does. */
export async function understand(raw: string, turns: readonly Turn[], by: Understanding): Promise<Question> {
  const leaning = turns.filter(({ answer }) => !isSmallTalk(answer.about)).slice(-MAX_TURNS);
  const fallback = leaning.at(-1)?.answer.language ?? by.library.language;
  const cleaned = cleanQuestion(raw);
  const language = await detectQuestionLanguage(cleaned, fallback);
  return read(cleaned, { asked: raw, language, turns: leaning }, by);
}

/** One of the `parts` of a message, in its language; `turns`: those before the message and the parts before this one. */
export async function understandPart(
  part: string,
  { language, turns }: { readonly language: Language; readonly turns: readonly Turn[] },
  by: Understanding,
): Promise<Question> {
  return read(part, { asked: part, language, turns }, by);
}

/** What is said in passing or asked of the product: what is asked next leans on the turn before it. */
export function isSmallTalk(about: AnswerAbout): boolean {
  return about === "greeting" || about === "thanks" || about === "product";
}

/** More words are a sentence. */
const MAX_KEYWORDS = 3;

type Asked = Pick<Question, "asked" | "language" | "turns">;

async function read(cleaned: string, asked: Asked, { library, embed, intents }: Understanding): Promise<Question> {
  const spelled = await spellQuestion(withoutCourtesy(cleaned), asked.language, library);
  // A time to the minute may stand in a table.
  const text = withoutHour(spelled, asked.language, () => true);
  const topic = library.articles.length > 1 ? findAskedTopic(text) : undefined;
  if (topic !== undefined) return readTopic(topic, { ...asked, own: text }, embed);
  const person = await findAskedPerson(text, library);
  const thing = person === undefined ? await findAskedThing(text, library) : undefined;
  const language = person?.written?.language ?? asked.language;
  const turns = person?.written === undefined ? asked.turns : [];
  const own = person?.written?.question ?? text;
  const told = readWords(own, language, turns);
  const named = await findNamedArticle(text, language, library);
  // What an article is called may read like anything, and "there" of "Hello there" like nothing.
  const saysNothing = analyze(told.searched, language).length === 0;
  const rest = named?.rest ?? (saysNothing ? cleaned : told.searched);
  const vector = rest === "" ? undefined : await embed(rest);
  const intent = vector === undefined ? OVERVIEW : intents === undefined ? FACT : classifyIntent(vector, intents);
  const isAboutArticle = intent.about === "overview" || intent.about === "metadata";
  const article = named?.article ?? (isAboutArticle ? findMeantArticle(asked.turns, library) : undefined);
  const parts = intent.about === "fact" ? splitQuestion(text, language) : [];
  const count = words(own).length;
  const isGibberish =
    (await knowsNoWord(own, library)) || (turns.length === 0 && (await asksUnknownWord(own, language, library)));
  return {
    ...asked,
    own,
    language,
    ...told,
    vector: vector !== undefined && rest === told.searched ? vector : await embed(told.searched),
    intent,
    ...(article === undefined ? {} : { article }),
    ...(person === undefined ? {} : { person: person.name }),
    ...(thing === undefined ? {} : { thing }),
    ...(person === undefined && (await asksForNamesake(text, library)) ? { isForNamesake: true } : {}),
    parts: parts.length > 1 ? parts : [],
    ...(isGibberish ? { isGibberish: true } : {}),
    ...(turns.length === 0 && count <= MAX_KEYWORDS && analyze(own, language).length === count
      ? { isKeyword: true }
      : {}),
  };
}

/** The articles are asked for that speak of something: that alone is searched. */
async function readTopic(
  topic: string,
  asked: Asked & Pick<Question, "own">,
  embed: Understanding["embed"],
): Promise<Question> {
  const told = readWords(topic, asked.language, []);
  return {
    ...asked,
    ...told,
    topic,
    vector: await embed(told.searched),
    intent: FACT,
    isForSeveral: true,
    parts: [],
  };
}
