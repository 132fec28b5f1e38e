import type { CorrectionWords } from "../types/correction-words.ts";

export const corrections: CorrectionWords = {
  changed: "Lời mà câu trả lời này trích nay đã đổi.",
  before: "Bài viết từng ghi:",
  now: "Nay ghi:",
  gone: "Những lời này không còn ở đó nữa.",
  more: (count) => `Còn ${count} trích dẫn khác của câu trả lời này đã đổi.`,
  restored: "Lời mà câu trả lời này trích đã từng đổi; nay bài viết lại ghi đúng như vậy.",
  marked: "Bài viết đã đổi từ đó: nay không còn đúng những lời được trích ở đây.",
  digest: (count) => `Lời mà ${count} câu trả lời khác của tôi ở đây trích nay đã đổi:`,
  showChanges: "Xem thay đổi",
  since: (title) => `Những gì đã đổi trong ${title} từ câu trả lời này:`,
  notKept: "Tôi không còn giữ cả hai phiên bản của bài này ở đây.",
};
