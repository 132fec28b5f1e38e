import type { FeedWords } from "../types/feed-words.ts";

export const feeds: FeedWords = {
  commands: {
    feed: "Các feed có mục trở thành nguồn: thêm, liệt kê, gỡ",
    add: "Biến các mục của một feed thành nguồn, ngay bây giờ và khi có mục mới",
    url: "Địa chỉ của feed: RSS, Atom hoặc JSON Feed",
    keep: "Bao nhiêu mục mới nhất là nguồn; 20 nếu bạn không nói khác",
    every: "Xem lại feed bao lâu một lần; mỗi giờ nếu bạn không nói khác",
    list: "Liệt kê các feed của máy chủ này",
    remove: "Thôi theo một feed, giữ hoặc gỡ các bài của nó",
    which: "Gõ vài chữ rồi chọn",
  },
  preview: {
    entries: (count) => (count === 0 ? "Hiện chưa có mục nào." : `Hiện có ${count} mục.`),
    latest: "Mới nhất:",
    whole: (count) =>
      count === 0
        ? "Feed không cho mục nào đầy đủ: tôi đọc trang của chúng."
        : `Feed cho ${count} mục đầy đủ; các mục khác tôi đọc trang của chúng.`,
    keeps: (count) => `${count} mục mới nhất trở thành nguồn; mục cũ hơn nhường chỗ.`,
    replaces: "Feed này đã có ở đây: nhịp xem và số mục sẽ đổi.",
    expired: "Tôi không còn bản xem trước này. Hãy cho lại feed.",
    cancelled: "Không thêm gì cả.",
  },
  reading: "Đang đọc từng mục…",
  added: (title, articles) => `Đã thêm ${title}: ${articles} bài. Hãy hỏi bằng **/hỏi**.`,
  left: (count) => `${count} mục chưa đọc được hoặc không còn chỗ; tôi sẽ thử lại.`,
  failed: (title) => `Đã thêm ${title}, nhưng lúc này chưa đọc được; tôi sẽ thử tiếp.`,
  none: "Máy chủ này chưa có feed nào. Thêm bằng **/feed add**.",
  list: (count) => `Máy chủ này có ${count} feed:`,
  holds: (articles, most) => `${articles} bài, nhiều nhất ${most}`,
  failing: (time) => `Không đọc được từ ${time}; tôi vẫn thử tiếp.`,
  unknown: (name) => `Ở đây không có feed ${name}. /feed list hiện tất cả.`,
  gone: "Feed này không còn ở đây nữa.",
  askRemove: (title, articles) => `${title} đã mang đến ${articles} bài đang có ở đây. Giữ chúng lại chứ?`,
  buttons: { keepArticles: "Giữ lại", takeArticles: "Gỡ luôn" },
  removed: (title) => `Đã gỡ ${title}; các bài của feed vẫn là nguồn.`,
  removedWith: (title, articles) => `Đã gỡ ${title} cùng ${articles} bài: từ nay không câu trả lời nào trích chúng.`,
};
