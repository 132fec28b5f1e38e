import type { AskerErrorWords } from "../types/error-words.ts";

/** For whoever asks. */
export const errors: AskerErrorWords = {
  questionEmpty: "Bạn muốn biết điều gì? Tôi không thấy câu hỏi.",
  questionUnreadable: (languages) => `Tôi không đọc được loại chữ này. Tôi đọc câu hỏi bằng ${languages}.`,
  questionTooLong: (maxChars) => `Câu hỏi này quá dài đối với tôi. Hãy hỏi trong tối đa ${maxChars} ký tự.`,
  noArticles: "Tôi chưa có bài viết nào. Ai có quyền quản lý máy chủ này có thể thêm bằng /source add.",
  busy: "Quá nhiều câu hỏi cùng lúc. Hãy hỏi lại tôi sau một phút.",
  interrupted: "Tôi đang khởi động lại. Hãy hỏi lại tôi sau một phút.",
  broken: (code) => `Hiện tôi không trả lời được (${code}). Người quản lý tôi sẽ thấy lý do trong nhật ký.`,
  bug: (id) => `Có trục trặc ở phía tôi. Nếu còn xảy ra, hãy báo cho người quản lý tôi: ${id}`,
  tooManyOfPerson: (seconds) => `Xin chờ một chút: hãy hỏi lại tôi sau ${seconds} giây.`,
  tooManyOfServer: (seconds) => `Hiện ở đây có nhiều câu hỏi. Hãy hỏi lại tôi sau ${seconds} giây.`,
};
