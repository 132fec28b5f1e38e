import type { MistakeWords } from "../types/error-words.ts";

type AddressCode = Extract<keyof MistakeWords["byCode"], `address-${string}`>;

const SHOWN = "Hãy đưa địa chỉ bài viết như trình duyệt hiển thị.";
const CONNECTION = "Hãy kiểm tra địa chỉ và kết nối rồi thử lại.";
const LATER = "Hãy thử lại sau, hoặc thêm bài viết dưới dạng tệp.";
const ALONE = "Hãy thêm riêng bài viết dưới dạng tệp.";
const OWN_COPY = "Nếu bạn được phép dùng bài viết, hãy thêm bản của bạn dưới dạng tệp.";
const ASK = "Hãy hỏi nhà xuất bản, hoặc thêm bản của bạn dưới dạng tệp.";

/** For whoever gives an address. */
export const addressMistakes: Pick<MistakeWords["byCode"], AddressCode> = {
  "address-invalid": {
    syntax: ({ address }) => ({ message: `Không lấy được ${address}: đó không phải địa chỉ web.`, hint: SHOWN }),
    scheme: ({ address }) => ({
      message: `Không lấy được ${address}: nó không bắt đầu bằng http:// hoặc https://.`,
      hint: SHOWN,
    }),
    port: ({ address }) => ({ message: `Không lấy được ${address}: nó nêu cổng khác 80 và 443.`, hint: SHOWN }),
    credentials: ({ address }) => ({
      message: `Không lấy được ${address}: nó chứa tên người dùng hoặc mật khẩu.`,
      hint: SHOWN,
    }),
  },
  "address-private": ({ address }) => ({
    message: `Không lấy ${address}: nó dẫn tới chính máy này hoặc mạng riêng.`,
    hint: "Hãy đưa địa chỉ trên internet công cộng, hoặc thêm bài viết dưới dạng tệp.",
  }),
  "address-unreachable": {
    name: ({ address }) => ({ message: `Không kết nối được ${address}: không biết tên này.`, hint: CONNECTION }),
    connection: ({ address }) => ({
      message: `Không kết nối được ${address}: ở đó không có gì trả lời.`,
      hint: CONNECTION,
    }),
    certificate: ({ address }) => ({
      message: `Không kết nối được ${address}: không tin được chứng chỉ của nó.`,
      hint: CONNECTION,
    }),
    "broken-off": ({ address }) => ({
      message: `Không kết nối được ${address}: câu trả lời bị đứt giữa chừng.`,
      hint: CONNECTION,
    }),
  },
  "address-timeout": ({ address, seconds }) => ({
    message: `${address} không trả lời trong ${seconds} giây.`,
    hint: LATER,
  }),
  "address-status": {
    gone: ({ address, status }) => ({
      message: `Không có trang nào ở ${address} (${status}).`,
      hint: "Hãy kiểm tra địa chỉ.",
    }),
    failed: ({ address, status }) => ({ message: `${address} trả lời bằng lỗi ${status}.`, hint: LATER }),
  },
  "address-redirects": ({ address, max }) => ({
    message: `${address} chuyển hướng quá ${max} lần.`,
    hint: "Hãy mở nó trong trình duyệt và đưa địa chỉ cuối cùng.",
  }),
  "address-too-large": {
    size: ({ address, max }) => ({ message: `${address} quá lớn: hơn ${max} MB.`, hint: ALONE }),
    ratio: ({ address, max }) => ({
      message: `${address} quá lớn: giải nén ra hơn ${max} lần kích thước.`,
      hint: ALONE,
    }),
  },
  "address-type": ({ address, type }) => ({
    message: `${address} không phải tài liệu đọc được (${type}).`,
    hint: "Đọc được: trang web, PDF, Word, EPUB, Markdown, văn bản thuần và feed.",
  }),
  "address-feed": {
    feed: ({ address }) => ({
      message: `${address} là một feed, không phải bài viết.`,
      hint: "Thêm bằng /feed add: mỗi mục trở thành một nguồn.",
    }),
    none: ({ address }) => ({
      message: `${address} không phải feed.`,
      hint: "Hãy cho địa chỉ của một feed RSS, Atom hoặc JSON.",
    }),
  },
  "address-paywalled": {
    status: ({ address }) => ({ message: `${address} nằm sau tường phí hoặc trang đăng nhập.`, hint: OWN_COPY }),
    declared: ({ address }) => ({ message: `${address} nằm sau tường phí hoặc trang đăng nhập.`, hint: OWN_COPY }),
    short: ({ address }) => ({
      message: `${address} chỉ hiện vài dòng, như một trang sau tường phí hoặc trang đăng nhập.`,
      hint: OWN_COPY,
    }),
  },
  "address-reserved": {
    robots: ({ address }) => ({
      message: `Không tự lấy ${address}: trang này yêu cầu các chương trình không vào.`,
      hint: ASK,
    }),
    tdm: ({ address }) => ({
      message: `Không tự lấy ${address}: trang này yêu cầu các chương trình không dùng văn bản của nó.`,
      hint: ASK,
    }),
  },
};
