import type { FollowUpWords } from "../types/follow-up-words.ts";

export const followUpWords: FollowUpWords = {
  ownAnd: "(?:(?:the|vay) )?(?:con|va)",
  whatAboutBehind: "thi sao",
  andWritten: String.raw`(?:(?:thế|vậy)\s+)?còn|và`,
  whatAboutBehindWritten: String.raw`\s+thì sao`,
  back: "ong ay|ba ay|anh ay|co ay|ho|no|dieu do|nguoi do",
  asking: "ai|gi|nao|dau|may|bao nhieu",
  who: "ai",
  where: "ở|tại",
  whatIsBehind: String.raw`\slà (?:gì|tổ chức (?:gì|nào)|cơ quan (?:gì|nào))`,
  pronouns: [/(?<!\p{L})(?<pronoun>(?:ông|bà|anh|cô) ấy)(?!\p{L})/iu],
};
