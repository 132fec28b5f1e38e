import type { FollowUpWords } from "../types/follow-up-words.ts";

export const followUpWords: FollowUpWords = {
  and: "and|so|but|ok",
  whatAbout: "what about|how about",
  andWritten: "and|so|but|ok",
  whatAboutWritten: String.raw`(?:what about|how about)\s+`,
  back: "he|him|his|she|her|they|them|their|it|its|that|this|there",
  impersonal: "is it true|is there|are there",
  asking: "who|what|when|where|why|how|which",
  articles: String.raw`(?:^|\s)the\s`,
  who: "who",
  where: "in|at|from|near",
  whoIs: "who(?: is| was|['’]?s)",
  whatIs: String.raw`what(?:['’]?s| is| are| was)\s`,
  notNames: String.raw`(?:the|an?)(?!\p{L})`,
  pronouns: [
    /(?<!\p{L})(?:did|do|does|ha[sd]|have|will|would|can|could|should|is|are|was|were)\s+(?<pronoun>he|she|they)(?![\p{L}'’])/iu,
    /(?<!\p{L})(?:about|and|of|with|to|for|from|by)\s+(?<pronoun>him|her|them)(?!\p{L}|\s+\p{L})/iu,
    /(?<!\p{L})(?:is|are|was|were|of|about|in|on|for|with|by)\s+(?<whose>his|her|their)(?=\s+\p{L})/iu,
  ],
};
