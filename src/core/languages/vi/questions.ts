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
  several: [" nhung (?:ai|gi|\\p{L}+ (?:nao|gi)) | cac \\p{L}+(?: \\p{L}+)? nao | liet ke "],
  shorthand: { ntn: "như thế nào", đc: "được" },
  ordinary: [
    "Chủ nhật hồ bơi mở cửa lúc mấy giờ?",
    "Khi nào hồ bơi đóng cửa để sửa chữa?",
    "Vé cho trẻ em giá bao nhiêu?",
    "Ai là hiệu trưởng mới của trường?",
    "Có thể đỗ xe ở đâu gần sân vận động?",
    "Tại sao buổi hòa nhạc bị hủy?",
    "Bao nhiêu ngôi nhà sẽ được xây trên sân bay cũ?",
    "Báo đèn đường hỏng như thế nào?",
    "Chợ có mở cửa vào ngày lễ không?",
    "Ai trả tiền cho nhà chờ xe buýt mới?",
    "Làm hộ chiếu cần giấy tờ gì?",
    "Bao nhiêu người bị thương trong vụ cháy?",
  ],
  splitting: {
    conjunctions: "và",
    asksLast: /(?<![\p{L}])(?:ai|gì|nào|đâu|mấy|bao nhiêu|vì sao|tại sao)(?![\p{L}])/iu,
    questionMark: "?",
  },
  whoIs: (name) => `${name} là ai?`,
  article: {
    the: "bài viết",
    describing: [/(?<!\p{L})bài(?: viết| báo)?\s+(?:về|nói về)\s+(?<words>[^?!.]+)/iu],
    whichOf: [
      new RegExp(
        String.raw`^(?:những )?(?:bài(?: viết| báo)?|tài liệu|trang|văn bản) nào (?:có )?(?:nói(?: đến| về)?|viết về|đề cập(?: đến` +
          String.raw`| tới)?|nhắc(?: đến| tới)?|kể về|về) (?<topic>[^?!.]+)`,
        "iu",
      ),
      /^có (?:bài(?: viết| báo)?|tài liệu) nào (?:nói về |viết về |về )(?<topic>[^?!.]+)/iu,
    ],
    nouns: "bài(?: viết| báo)?",
    documents: "thông báo|báo cáo|biên bản|quyết định|thư|công văn|hướng dẫn",
    about: "về",
    summing: "tóm tắt",
  },
};
