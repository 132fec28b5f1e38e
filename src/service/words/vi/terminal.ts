import type { TerminalWords } from "../types/terminal-words.ts";
import { doctor } from "./doctor.ts";

export const terminal: TerminalWords = {
  error: "lỗi:",
  bug: (id) => `Có trục trặc bên trong Sourcier (lỗi ${id}).`,
  bugShown: "Mọi điều biết được về lỗi nằm ở trên.",
  bugHidden: "Hãy chạy lại lệnh với LOG_LEVEL=debug để xem toàn bộ.",
  outputLost: (reason) => ({
    message: `Không ghi được kết quả (${reason}).`,
    hint: "Hãy giải phóng chỗ, hoặc ghi ra nơi khác.",
  }),
  tokenHelp: [
    "Chưa có DISCORD_TOKEN. Cách lấy:",
    "Tạo một ứng dụng tại https://discord.com/developers/applications, mở trang Bot của nó, nhấn “Reset Token” và chép mã;",
    "ghi DISCORD_TOKEN=... với mã đó vào tệp .env ở đây, rồi chạy lại bot (npm start, hoặc sourcier bot).",
  ],
  conversation: {
    welcome: (articles, title) =>
      `Hãy hỏi về ${title === undefined ? `${articles} bài viết` : `“${title}”`}. /help để xem thêm; Ctrl-D để thoát.`,
    help: [
      "Gõ câu hỏi rồi nhấn Enter. Câu hỏi có thể nối tiếp câu trả lời trước.",
      "  /sources      các bài viết",
      "  /facts [TÊN]  những gì các bài nêu tên",
      "  /explain      vì sao có câu trả lời vừa rồi",
      "  /help         phần trợ giúp này",
      "  /quit         thoát, như Ctrl-D",
      "  Ctrl-C        dừng câu trả lời đang chạy, hoặc xóa dòng",
    ],
    unknownCommand: (typed) => `Không có ${typed}.`,
    stopped: "Đã dừng.",
    nothingToExplain: "Chưa có câu trả lời nào.",
  },
  linesAsOneQuestion: (lines) => `Đã đọc ${lines} dòng thành một câu hỏi; --batch - trả lời riêng từng dòng (JSON).`,
  unreadableSentence: (sentence) => `Mô hình không đọc được loại chữ này: ${sentence}`,
  index: {
    indexing: "Lập chỉ mục",
    progress: (percent, done, total) => `${percent} % (${done} trên ${total} đoạn)`,
    articles: (counts) => `Bài viết: ${counts}`,
    none: "không có",
    added: (count) => `${count} bài thêm`,
    changed: (count) => `${count} bài đổi`,
    removed: (count) => `${count} bài bỏ`,
    unchanged: (count) => `${count} bài như cũ`,
    leftOut: (count) => `${count} bài bị loại`,
    passages: (passages, embedded) => `Đoạn: ${passages}, trong đó ${embedded} vừa được tính`,
    leftOutBecause: (reason) => `Bị loại: ${reason}`,
    leftOutFiles: (count, names, more) =>
      `Đã loại ${count} tệp: ${names}${more > 0 ? ` và ${more} tệp khác` : ""}. \`sourcier index\` cho biết lý do.`,
  },
  move: {
    copied: (rows) => `Đã chép ${rows.toLocaleString("vi")} hàng.`,
    done: (rows, server) =>
      `${server} có đúng ${rows.toLocaleString("vi")} hàng ấy. Hãy đặt nó vào DATABASE_URL; thư mục vẫn giữ nguyên.`,
    unsettled: (server) => ({
      message: `Vẫn có ai đó ghi vào thư mục: phần mới nhất chưa có trong ${server}.`,
      hint: "Hãy dừng bot và chạy lại lệnh này: nó chép nốt phần còn lại.",
    }),
  },
  import: {
    size: (paragraphs, characters) => `${paragraphs} đoạn, ${characters.toLocaleString("vi")} ký tự`,
    first: "Những chữ đầu:",
    last: "Những chữ cuối:",
    kept: (percent) => `${percent} % chữ nhìn thấy trên trang được coi là bài viết.`,
    reservation: {
      robots: "Trang này yêu cầu chương trình tránh ra: nó được đọc vì bạn đã nêu tên, và sẽ không tự được xem lại.",
      tdm: "Trang này giữ quyền khai thác văn bản: nó được đọc vì bạn đã nêu tên, và sẽ không tự được xem lại.",
    },
    previewOnly: "Chưa thêm gì. Cùng lệnh này, bỏ --preview, sẽ thêm nó.",
    known: (id) => `${id} đã có sẵn, từng chữ một.`,
    added: (id, passages) => `Đã thêm ${id}: ${passages} đoạn trích.`,
    changed: (id, passages) => `${id} có phiên bản mới: ${passages} đoạn trích.`,
    next: (when) => `Sẽ xem lại vào ${when.toLocaleString("vi", { dateStyle: "long", timeStyle: "short" })}.`,
    removed: (id) => `Đã gỡ ${id}. Văn bản của nó được giữ để kiểm tra các câu trả lời trước.`,
    nothingDue: "Không có địa chỉ nào đến hạn.",
    unchanged: (id) => `${id}: không đổi`,
    shrunk: (id, words, keptWords) => `${id}: trang có ${words} chữ, bản đang giữ có ${keptWords}; vẫn giữ bản cũ`,
    failed: (id, reason) => `${id}: ${reason}`,
    entries: (count) => `feed có ${count} mục`,
    feedRead: (title, added, changed, left) =>
      `${title}: thêm ${added}, ${changed} có phiên bản mới${left === 0 ? "" : `, ${left} chưa đọc được`}`,
  },
  noArticle: (folder) =>
    `Không có bài viết trong ${folder}: hãy đặt vào đó một tệp (.md, .txt, .html, .pdf, .docx, .epub).`,
  noFact: (name) => `Không có dữ kiện nào tên ${name}. Không nêu tên thì liệt kê tất cả.`,
  noQuote: (file) => `Không câu trả lời nào trong ${file} có trích dẫn.`,
  explanation: {
    none: "Câu trả lời này không qua cân nhắc: nó được tra cứu.",
    candidates: "Các ứng viên, tốt nhất trước:",
    headings: ["đoạn", "cosin", "bài", "bm25", "độ phủ", "tổng hợp", "đọc", "từ"],
    more: (count) => `và ${count} đoạn khác`,
    inputs: "Những gì dùng để quyết định:",
    missing: (words) => `Không có trong các bài: ${words}`,
    verdict: (probability, threshold, isEnough) =>
      `Xác suất ${probability}, ${isEnough ? "đạt" : "dưới"} ngưỡng ${threshold}`,
  },
  doctor,
};
