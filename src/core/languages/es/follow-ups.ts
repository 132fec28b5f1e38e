import type { FollowUpWords } from "../types/follow-up-words.ts";

export const followUpWords: FollowUpWords = {
  and: "y|pero",
  whatAbout: "que hay de|que pasa con",
  andWritten: "y|pero",
  whatAboutWritten: String.raw`(?:qué hay de|qué pasa con)\s+`,
  back: "el|ella|ellos|ellas|su|sus|eso|esto",
  asking: "quien|que|cuando|donde|como|cuanto|cual",
  articles: String.raw`(?:^|\s)(?:el|la|los|las)\s`,
  who: "qui[eé]n",
  where: "en",
  whoIs: "qui[eé]n (?:es|era)",
  whatIs: String.raw`qu[eé] (?:es|son|era|significa)\s`,
  notNames: String.raw`(?:el|l[ao]s?|una?)(?!\p{L})`,
  pronouns: [/(?<!\p{L})(?<pronoun>él|ellos|ellas?)(?!\p{L})/iu],
};
