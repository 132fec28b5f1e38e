import type { FollowUpWords } from "../types/follow-up-words.ts";

export const followUpWords: FollowUpWords = {
  and: "und|aber",
  whatAbout: "was ist mit",
  andWritten: "und|aber",
  whatAboutWritten: String.raw`was ist mit\s+`,
  back: "er|sie|ihm|ihr|ihn|sein|seine",
  asking: "wer|was|wann|wo|wie|warum|welche",
  articles: String.raw`(?:^|\s)(?:der|die|das)\s`,
  who: "wer",
  where: "nach|aus|bei|in",
  whoIs: "wer (?:ist|war)",
  whatIs: String.raw`was (?:ist|sind|war|bedeutet)\s`,
  notNames: String.raw`(?:der|die|das|eine?)(?!\p{L})`,
  pronouns: [/(?<=\p{L}\P{L}+)(?<pronoun>er|sie|ihm|ihn)(?!\p{L})/u],
};
