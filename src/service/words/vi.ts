import type { Words } from "./types.ts";

export const vi: Words = {
  answer: {
    abstained: (articles) =>
      articles > 1 ? "Các bài viết không trả lời câu hỏi này." : "Bài viết không trả lời câu hỏi này.",
    notAnAnswer: "Không phải câu trả lời, chỉ là những đoạn gần với câu hỏi nhất:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `Bài viết nói về: **${titles[0]}**`
        : `Các bài viết nói về: ${titles.map((title) => `**${title}**`).join(" · ")}${more > 0 ? ` và ${more} bài khác` : ""}`,
    sureness: {
      fair: "Tôi khá chắc rằng đoạn này trả lời câu hỏi của bạn.",
      low: "Tôi không chắc đoạn này trả lời câu hỏi của bạn.",
      unknown: "Tôi không thể nói mình chắc đến đâu: điều đó chưa được đo với các mô hình đang dùng.",
    },
    paragraph: (number) => `đoạn ${number}`,
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
    unknownField: "không ghi",
    metadataNote: "Thông tin này đi kèm bài viết, không nằm trong nội dung bài.",
    continued: "Còn tiếp ở tin nhắn sau.",
    dropped: (count) => `Còn ${count} đoạn nữa quá dài nên không hiển thị được ở đây.`,
  },
  smallTalk: {
    greeting: "Xin chào! Hãy hỏi tôi về bài viết, tôi sẽ trích đúng lời của bài.",
    thanks: "Không có gì!",
  },
  buttons: {
    open: "Mở đoạn trích",
    openPassage: (number) => `Mở đoạn trích ${number}`,
    inContext: "Xem ngữ cảnh",
    why: "Vì sao?",
    helpful: "Hữu ích",
    notHelpful: "Không hữu ích",
    dismiss: "Gỡ bỏ",
    share: "Chia sẻ",
    previous: "Trước",
    next: "Sau",
    page: (page, pages) => `${page} trên ${pages}`,
  },
  context: {
    sourceChanged: "Bài viết đã thay đổi sau khi tôi trả lời. Đây là nội dung lúc đó.",
    versionGone:
      "Bài viết đã thay đổi sau khi tôi trả lời và tôi không còn bản đó. Hãy hỏi lại để xem bài hiện nói gì.",
    nothing: "Tôi không trích gì ở đây nên không có đoạn nào để xem.",
  },
  why: {
    title: "Vì sao có câu trả lời này",
    sure: (percent, threshold) =>
      `Tôi ước lượng khả năng đoạn này trả lời câu hỏi của bạn là ${percent} %. Tôi trả lời khi đạt từ ${threshold} %.`,
    abstained: (percent, threshold) =>
      `Tôi ước lượng khả năng đoạn gần nhất trả lời được là ${percent} %. Tôi chỉ trả lời khi đạt từ ${threshold} %.`,
    missing: (words) => `Câu hỏi nhắc đến điều tôi không tìm thấy trong bài: ${words.join(", ")}.`,
    compared: (count) => `Tôi đã xem kỹ ${count} đoạn.`,
    meaning: (lead) =>
      ({
        clear: "Về ý nghĩa, đoạn gần câu hỏi nhất nổi bật rõ so với các đoạn khác.",
        slight: "Về ý nghĩa, đoạn gần câu hỏi nhất nổi bật đôi chút so với các đoạn khác.",
        none: "Về ý nghĩa, đoạn gần câu hỏi nhất hầu như không nổi bật so với các đoạn khác.",
      })[lead],
    words: (percent) => `Đoạn tốt nhất chứa ${percent} % lượng thông tin trong các từ của câu hỏi.`,
    reader: (found) =>
      found
        ? "Đọc cùng câu hỏi, đoạn này có vẻ chứa câu trả lời."
        : "Đọc cùng câu hỏi, đoạn này có vẻ không chứa câu trả lời.",
    wrongKind: "Câu hỏi cần một điều (con số, ngày tháng, tên …) mà câu phù hợp nhất dường như không nêu ra.",
    otherSpeaker: "Bạn hỏi ai đó nói gì, và câu phù hợp nhất không rõ là lời của người ấy.",
    unknown: "Tôi không lưu chi tiết về câu trả lời này.",
  },
  feedback: {
    thanks: "Cảm ơn, tôi đã ghi nhận.",
    title: "Có gì chưa đúng?",
    label: "Bạn mong đợi điều gì?",
    placeholder: "Ví dụ: ngày tháng có ở đoạn thứ ba",
    noted: "Cảm ơn bạn. Góp ý này giúp các câu trả lời tốt hơn.",
  },
  dismiss: {
    forbidden: "Tôi không được phép xóa hết các tin nhắn của câu trả lời này; người quản lý tin nhắn có thể xóa.",
    notYours: "Chỉ người đã hỏi, hoặc người có quyền quản lý tin nhắn, mới gỡ được.",
  },
  check: {
    title: "Đối chiếu với bài viết",
    found: "Bài viết có nói:",
    differs: "Bài viết nói khác:",
    difference: (said, source) => `ở đây “${said}”, trong bài “${source}”`,
    nothing: "Bài viết không nói gì về điều này.",
    left: (count) => `Tôi bỏ qua ${count} câu cuối.`,
    emptyMessage: "Tin nhắn này không có chữ nên tôi không có gì để đối chiếu.",
    outdated: "Bài viết đã thay đổi sau lần đối chiếu này. Hãy đối chiếu lại tin nhắn.",
    sharedBy: (mention) => `${mention} chia sẻ`,
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
    none: "Tôi không tìm thấy mục nào.",
  },
  sources: {
    title: (count) => `Tôi biết ${count} bài viết:`,
    paragraphs: (count) => `${count} đoạn`,
  },
  help: ({ mention, retentionDays }) => [
    "Tôi trả lời câu hỏi về bài viết bằng chính lời của bài: mỗi đoạn trích đều kiểm chứng được, và khi bài không trả lời, tôi sẽ nói rõ.",
    [
      `- Nhắc tên tôi kèm câu hỏi (${mention} …), nhắn riêng cho tôi, hoặc dùng **/hỏi**.`,
      "- Trả lời một tin của tôi để hỏi tiếp, nhớ bật nhắc tên.",
      "- **/dữ-kiện** và **/các-dữ-kiện** tra người, ngày tháng, con số và hơn nữa; **/nguồn** liệt kê bài viết.",
      "- Trên tin nhắn của người khác: **Ứng dụng › Đối chiếu với bài viết**.",
    ].join("\n"),
    `Tôi lưu câu hỏi, câu trả lời và góp ý trong ${retentionDays} ngày, dưới một mã xáo trộn thay cho tên bạn; **/quên** xóa ngay dữ liệu của bạn.`,
  ],
  forgotten: (count) => (count === 0 ? "Tôi không lưu gì về bạn." : "Xong: tôi đã xóa mọi thứ lưu về bạn."),
  refusals: {
    person: (seconds) => `Xin chờ một chút: hãy hỏi lại tôi sau ${seconds} giây.`,
    guild: (seconds) => `Hiện ở đây có nhiều câu hỏi. Hãy hỏi lại tôi sau ${seconds} giây.`,
    withheld: "Tôi không thấy bạn viết gì: hãy bật nhắc tên (@ON) khi trả lời tôi.",
    notKept: "Tôi không còn câu trả lời này. Hãy hỏi lại tôi.",
    cannotWrite: (channel) =>
      `Tôi không được phép viết trong ${channel}. Người quản lý máy chủ có thể cho tôi gửi tin và đọc lịch sử ở đó.`,
  },
  errors: {
    questionEmpty: "Bạn muốn biết điều gì? Tôi không thấy câu hỏi.",
    questionUnreadable: "Tôi không đọc được câu hỏi này. Bạn viết lại đơn giản hơn được không?",
    noArticles: "Tôi chưa có bài viết nào. Người quản lý tôi cần thêm bài trước.",
    busy: "Quá nhiều câu hỏi cùng lúc. Hãy hỏi lại tôi sau một phút.",
    interrupted: "Tôi đang khởi động lại. Hãy hỏi lại tôi sau một phút.",
    broken: (code) => `Hiện tôi không trả lời được (${code}). Người quản lý tôi sẽ thấy lý do trong nhật ký.`,
    bug: (id) => `Có trục trặc ở phía tôi. Nếu còn xảy ra, hãy báo cho người quản lý tôi: ${id}`,
  },
  status: (articles, title) => {
    if (articles === 0) return "Chưa có bài viết";
    return title === undefined ? `Biết ${articles} bài viết` : `Biết một bài viết: ${title}`;
  },
};
