import type { ReceiptWords } from "../types/receipt-words.ts";

export const receipt: ReceiptWords = {
  menu: "Kiểm tra câu trả lời này",
  verify: { name: "xác-minh", description: "Cho biết các trích dẫn trong một câu trả lời của tôi còn đúng không" },
  whichAnswer: { name: "câu-trả-lời", description: "Liên kết hoặc mã của tin nhắn có câu trả lời, hoặc mã biên nhận" },
  noAnswer: "Đây không phải câu trả lời của tôi mà tôi còn giữ.",
  noQuote: "Câu trả lời này không trích gì.",
  title: "Các trích dẫn của câu trả lời này, theo thứ tự:",
  states: {
    intact: "vẫn nguyên như đã trích",
    moved: "nay ở chỗ khác, đúng từng chữ",
    changed: "bài viết nay dùng lời khác",
    withdrawn: "bài viết đã được gỡ",
    gone: "không còn tìm thấy",
  },
};
