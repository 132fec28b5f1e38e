import type { FollowUpWords } from "../languages/types/follow-up-words.ts";
import { alternatives, everyLanguage, wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";

export const opensWithAnd = new RegExp(`^(?:${every(({ and }) => and)}) `, "u");
/** "What about Vietnam?" is "And Vietnam?", folded. */
export const whatAbout = new RegExp(
  `^(?:${every((words) => words.whatAbout)})(?= |$)|(?:^| )(?:${every(({ whatAboutBehind }) => whatAboutBehind)})$`,
  "u",
);
/** What stands around the one thing that is now asked about. */
export const aroundPhrase = new RegExp(
  String.raw`^\P{L}*(?:(?:${every(({ andWritten }) => andWritten)})\P{L}+)*(?:${every((words) => words.whatAboutWritten)})?` +
    String.raw`|(?:${every((words) => words.whatAboutBehindWritten)})?[\s?!.]+$`,
  "giu",
);
export const pointsBack = wholeWords(({ back }) => back);
/** "Y a-t-il", "s'est-il passé", "is it true that": the pronoun points at nothing. */
export const impersonal = new RegExp(
  wholeWords((words) => words.impersonal),
  "gu",
);
/** With "il n'y a" and the like, where a pronoun need not point at anybody. */
export const holdsImpersonal = wholeWords((words) =>
  [words.holdsImpersonal, words.impersonal].filter((each) => each !== undefined).join("|"),
);
export const asking = wholeWords((words) => words.asking);
export const asksForPerson = wholeWords(({ who }) => who);
export const asksWho = new RegExp(String.raw`^\P{L}*(?:${every(({ who }) => who)})(?!\p{L})`, "iu");
/** The article of a name that is exchanged. */
export const articleBehind = new RegExp(`(?:${every(({ articles }) => articles)})$`, "u");
/** "What did the mayor say in Paris?" is not about Paris. */
export const where = new RegExp(String.raw`(?<!\p{L})(?:${every((words) => words.where)})\s*$`, "iu");
/** "Qui est Guy Ryder ?" is about him already, whereas "Qui est la présidente ?" asks for a name. */
export const askedAbout = new RegExp(
  String.raw`^\P{L}*(?:${every(({ whoIs }) => whoIs)})\s+(?!${every(({ notNames }) => notNames)})(?<who>[^?!.]+)`,
  "iu",
);

/** Whether a question opens with an "and" that is another word elsewhere: "Còn Việt Nam?", where "con" means "with" in Spanish. */
export function opensWithOwnAnd(folded: string, language: Language): boolean {
  const { ownAnd } = followUpWordsOf(language);
  return ownAnd !== undefined && new RegExp(`^(?:${ownAnd}) `, "u").test(`${folded} `);
}

/** "Quand la réunion a-t-elle eu lieu ?": the noun or name that stands before its verb, without the pronoun that takes it up. */
export function withoutTakenUp(question: string): string {
  return everyLanguage(({ followUps }) => followUps.takenUp).reduce(
    (text, takenUp) => (takenUp === undefined ? text : text.replace(takenUp, "$1")),
    question,
  );
}

/** Of a language that is not known nothing but what all have in common. */
export function followUpWordsOf(
  language: Language,
): Pick<FollowUpWords, "ownAnd" | "takenUp" | "holdsImpersonal" | "pronouns"> {
  return language === "und" ? { pronouns: [] } : wordsOf(language).followUps;
}

function wholeWords(pick: (words: FollowUpWords) => string | undefined): RegExp {
  return new RegExp(`(?:^| )(?:${every(pick)})(?= |$)`, "u");
}

/** What every language has of one kind, as alternatives. */
function every(pick: (words: FollowUpWords) => string | undefined): string {
  return alternatives(({ followUps }) => pick(followUps));
}
