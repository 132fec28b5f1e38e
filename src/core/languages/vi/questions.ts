import type { QuestionWords } from "../types/question-words.ts";

export const questionWords: QuestionWords = {
  openers: [
    "xin chao",
    "chao (?:ban|moi nguoi)",
    "hay",
    "vui long",
    "lam on",
    "cho (?:minh|toi|em) (?:hoi|biet)",
    "ban co biet",
  ],
  closers: ["nhe", "a"],
  several: [" nhung (?:ai|gi|nuoc nao|\\p{L}+ (?:nao|gi)) | cac \\p{L}+(?: \\p{L}+)? nao | liet ke "],
  shorthand: { ntn: "như thế nào", đc: "được" },
  splitting: {
    conjunctions: "và",
    asksLast: /(?<![\p{L}])(?:ai|gì|nào|đâu|mấy|bao nhiêu|khi nào|thế nào|vì sao|tại sao)(?![\p{L}])/iu,
    questionMark: "?",
  },
  whoIs: (name) => `${name} là ai?`,
  article: {
    the: "bài viết",
    describing: [/(?<!\p{L})bài(?: viết| báo)?\s+(?:về|nói về|viết về)\s+(?<words>[^?!.]+)/iu],
    whichOf: [
      new RegExp(
        String.raw`^(?:những )?(?:bài(?: viết| báo)?|tài liệu|trang|văn bản) nào (?:có )?(?:nói(?: đến| về)?|viết về|đề cập(?: đến` +
          String.raw`| tới)?|nhắc(?: đến| tới)?|kể về|về) (?<topic>[^?!.]+)`,
        "iu",
      ),
      /^có (?:bài(?: viết| báo)?|tài liệu) nào (?:nói về |viết về |về )(?<topic>[^?!.]+)/iu,
    ],
    nouns: "bài(?: viết| báo)?",
    summing: "tóm tắt",
  },
};
