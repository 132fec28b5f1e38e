import type { Words } from "../types.ts";

/** What every face says about answers. */
export const answers: Pick<Words, "answer" | "smallTalk" | "context" | "why" | "check" | "facts" | "sources"> = {
  answer: {
    abstained: (articles) =>
      articles > 1 ? "Các bài viết không trả lời câu hỏi này." : "Bài viết không trả lời câu hỏi này.",
    notAnAnswer: "Không phải câu trả lời, chỉ là đoạn gần với câu hỏi nhất:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `Bài viết nói về: ${titles[0]}`
        : `Các bài viết nói về: ${titles.join(" · ")}${more > 0 ? ` và ${more} bài khác` : ""}`,
    sureness: {
      fair: "Có thể đoạn này chưa trả lời hẳn câu hỏi của bạn.",
      low: "Tôi không chắc đoạn này trả lời câu hỏi của bạn.",
      unknown: "Tôi không thể nói mình chắc đến đâu: điều đó chưa được đo với các mô hình đang dùng.",
    },
    paragraph: (number) => `đoạn\u00a0${number}`,
    paragraphs: (first, last) => `đoạn\u00a0${first}–${last}`,
    more: (count) => `và ${count} bài khác`,
    overview: "Nội dung bài viết, bằng chính lời của bài:",
    choose: "Bạn muốn hỏi bài nào? Hãy hỏi lại kèm tên bài:",
    partAbsent: "Về phần này tôi không tìm thấy gì.",
    fields: {
      author: "Tác giả",
      publisher: "Nơi xuất bản",
      credit: "Nguồn",
      published: "Ngày đăng",
      url: "Địa chỉ",
      license: "Giấy phép",
      title: "Tiêu đề",
    },
    field: (label, value) => `${label}: ${value}`,
    unstated: {
      author: "Không ghi tên tác giả.",
      publisher: "Không ghi nơi xuất bản.",
      credit: "Không ghi nguồn.",
      published: "Không ghi ngày đăng.",
      url: "Không ghi địa chỉ.",
      license: "Không ghi giấy phép.",
      title: "Không ghi tiêu đề.",
    },
    metadataNote: "Thông tin này đi kèm bài viết, không nằm trong nội dung bài.",
  },
  smallTalk: {
    greeting: "Xin chào! Hãy hỏi tôi về bài viết, tôi sẽ trích đúng lời của bài.",
    thanks: "Không có gì!",
    product:
      "Tôi là Sourcier, một chương trình: tôi trả lời câu hỏi về các bài viết bằng trích " +
      "dẫn, kèm vị trí của chúng, và nói rõ khi bài viết không trả lời. Hãy hỏi bằng một câu theo cách của " +
      "bạn: ai, khi nào, ở đâu, bao nhiêu, ai đã nói gì, hoặc bài viết nói về gì.",
    articles: "Đây là các bài viết:",
    adding:
      "Người quản lý máy chủ này thêm bài viết bằng /source add trong Discord, từ một địa chỉ, một tệp hoặc một văn " +
      "bản; người vận hành tôi thì dùng lệnh sourcier add với một địa chỉ hoặc tệp, hoặc đặt tệp vào thư mục bài viết.",
    privacy:
      "Tôi trả lời ngay trên máy đang chạy tôi: không câu hỏi nào rời khỏi đó hay đến một dịch vụ khác. Trong Discord " +
      "tôi giữ câu hỏi và câu trả lời một thời gian dưới một mã đã xáo trộn để có thể kiểm tra lại; /forget xóa ngay " +
      "phần của bạn. Trên dòng lệnh, tôi không giữ gì của câu hỏi ngoài vị trí các trích dẫn.",
  },
  context: {
    sourceChanged: "Bài viết đã thay đổi sau khi tôi trả lời. Đây là nội dung lúc đó.",
    versionGone:
      "Tôi không còn giữ văn bản đã trích: bài viết đã thay đổi từ đó hoặc đã bị xóa. Hãy hỏi lại để xem các bài hiện nói gì.",
    nothing: "Tôi không trích gì ở đây nên không có đoạn nào để xem.",
  },
  why: {
    title: "Vì sao có câu trả lời này",
    sure: (percent) => `Tôi ước lượng khả năng đoạn này trả lời câu hỏi của bạn là ${percent} %.`,
    abstained: (percent) =>
      `Tôi ước lượng khả năng đoạn gần nhất trả lời câu hỏi của bạn là ${percent} %, quá thấp để coi là câu trả lời.`,
    missing: (words) => `Những từ này trong câu hỏi không có trong bài: ${words.join(", ")}.`,
    otherSpeaker: "Không rõ câu phù hợp nhất có phải là lời của người bạn hỏi hay không.",
    nothingMissing: "Mọi điều câu hỏi nhắc đến đều có trong bài.",
    notSaid: "Không đoạn nào nói đúng điều bạn hỏi.",
    unknown: "Tôi không lưu chi tiết về câu trả lời này.",
  },
  check: {
    title: "Đối chiếu với bài viết",
    found: "Bài viết có nói điều này:",
    differs: "Bài viết nói khác:",
    closest: "Đoạn gần nhất:",
    difference: (said, source) => `ở đây “${said}”, trong bài “${source}”`,
    nothing: "Bài viết không nói gì về điều này.",
    unreadable: "Tôi không đọc được loại chữ này: tôi hiểu tiếng Pháp, Anh, Việt, Tây Ban Nha và Đức.",
    left: (count) => `Tôi bỏ qua ${count} câu cuối.`,
    emptyMessage: "Tin nhắn này không có chữ nên tôi không có gì để đối chiếu.",
    outdated: "Bài viết đã thay đổi sau lần đối chiếu này. Hãy đối chiếu lại tin nhắn.",
  },
  facts: {
    kinds: {
      person: "người",
      organisation: "tổ chức",
      place: "địa điểm",
      date: "ngày tháng",
      number: "con số",
      document: "văn bản",
      quotation: "lời trích",
      event: "sự kiện",
    },
    list: {
      person: "Người",
      organisation: "Tổ chức",
      place: "Địa điểm",
      date: "Ngày tháng",
      number: "Con số",
      document: "Văn bản",
      quotation: "Lời trích",
      event: "Sự kiện",
    },
    all: "Dữ kiện",
    quotationsBy: (name) => `Lời của ${name}`,
    mentionsOf: (name) => `Chỗ nhắc đến ${name}`,
    mentions: (count) => `${count} lần nhắc đến`,
    saidBy: (name) => `${name} nói`,
    none: "Tôi không tìm thấy mục nào.",
    unknown: (name) => `Không có dữ kiện nào mang tên “${name}”.`,
    nearest: "Những tên gần giống:",
    severalArticles: (title, more) => `${title} và ${more} bài khác`,
  },
  sources: {
    title: (count) => `Tôi biết ${count} bài viết:`,
    paragraphs: (count) => `${count} đoạn`,
  },
};
