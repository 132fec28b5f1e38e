import { detectLanguage } from "../language.ts";
import { nameWords } from "../name-words.ts";
import { words } from "../text.ts";
import type { AnswerAbout, Language, Turn } from "../types.ts";
import { expectedKind } from "./answer-kind.ts";
import { findOffice } from "./asked-office.ts";
import { askedSpeaker } from "./asked-speaker.ts";
import { askWhoIs } from "./bare-name.ts";
import { cleanQuestion } from "./clean.ts";
import { withoutCourtesy } from "./courtesy.ts";
import { MAX_TURNS, resolveFollowUp } from "./follow-up.ts";
import { findIntent, type Intent } from "./intent.ts";
import type { KnownLibrary } from "./library.ts";
import { findHeldDescriptions, findMeantArticle, findNamedArticle, type HeldDescriptions } from "./named-article.ts";
import type { Question } from "./question.ts";
import { asksForSeveral } from "./several.ts";
import { splitQuestion } from "./split.ts";

/** Reads a question once for all that follows. `turns`: those before it, oldest first. Throws UserError question-empty. */
export async function understand(raw: string, turns: readonly Turn[], library: KnownLibrary): Promise<Question> {
  const leaning = turns.filter(({ answer }) => !isSmallTalk(answer.about)).slice(-MAX_TURNS);
  const fallback = leaning.at(-1)?.answer.language ?? library.language;
  const cleaned = cleanQuestion(raw);
  const language = await detectLanguage(cleaned, fallback);
  const held = await findHeldDescriptions(withoutCourtesy(cleaned), language, library);
  return read(cleaned, { asked: raw, language, turns: leaning, library, held });
}

/** One of the `parts` of a message, in its language; `turns`: those before the message and the parts before this one. */
export function understandPart(
  part: string,
  context: { readonly language: Language; readonly turns: readonly Turn[]; readonly library: KnownLibrary },
): Question {
  return read(part, { ...context, asked: part, held: new Map() });
}

/** What is said in passing: what is asked next leans on the turn before it. */
export function isSmallTalk(about: AnswerAbout): boolean {
  return about === "greeting" || about === "thanks";
}

interface Context {
  readonly asked: string;
  readonly language: Language;
  readonly turns: readonly Turn[];
  readonly library: KnownLibrary;
  readonly held: HeldDescriptions;
}

function read(cleaned: string, context: Context): Question {
  const { turns, library, held } = context;
  const text = withoutCourtesy(cleaned);
  const person = askWhoIs(text, library);
  const language = person?.language ?? context.language;
  const named = findNamedArticle(text, language, { ...library, held });
  const isTitleAlone = named?.rest === "";
  const intent: Intent = isTitleAlone ? { about: "overview", fields: [] } : findIntent(cleaned, named?.rest ?? text);
  const isAboutArticle = intent.about === "overview" || intent.about === "metadata";
  const article = named?.article ?? (isAboutArticle ? findMeantArticle(turns, library) : undefined);
  const own = person?.question ?? text;
  const { text: whole, searched, subject } = resolveFollowUp(own, person ? [] : turns, language);
  const all = words(searched);
  const parts = splitQuestion(text, language);
  const kind = expectedKind(whole);
  const office = kind === "name" ? findOffice(whole, language) : undefined;
  const speaker = askedSpeaker(whole, language, subject);
  return {
    asked: context.asked,
    own,
    searched,
    turns,
    language,
    intent,
    ...(article === undefined ? {} : { article }),
    ...(subject === undefined ? {} : { subject }),
    ...(kind === undefined ? {} : { kind }),
    ...(office === undefined ? {} : { office }),
    ...(speaker === undefined ? {} : { speaker }),
    isForSeveral: speaker?.isForWords === true || asksForSeveral(whole),
    names: nameWords(all, searched, language).map((word) => word.text),
    numbers: all.map((word) => word.text).filter((word) => /^\d[\d.,]*$/u.test(word)),
    parts: intent.about === "fact" && parts.length > 1 ? parts : [],
  };
}
