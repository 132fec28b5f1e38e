import type { DiscordWords } from "../types/discord-words.ts";

export const discord: DiscordWords = {
  locales: ["vi"],
  commands: {
    ask: { name: "hỏi", description: "Đặt câu hỏi và nhận câu trả lời trích nguyên văn từ bài viết" },
    question: { name: "câu-hỏi", description: "Điều bạn muốn biết" },
    private: { name: "riêng-tư", description: "Chỉ mình bạn thấy câu trả lời" },
    fact: { name: "dữ-kiện", description: "Tra cứu một người, địa điểm, ngày tháng, con số... trong bài viết" },
    name: { name: "tên", description: "Gõ vài chữ rồi chọn" },
    facts: { name: "các-dữ-kiện", description: "Liệt kê người, địa điểm, ngày tháng, con số... trong bài viết" },
    kind: { name: "loại", description: "Liệt kê loại nào" },
    sources: { name: "nguồn", description: "Liệt kê các bài viết tôi biết" },
    help: { name: "trợ-giúp", description: "Cách hỏi, và những gì tôi lưu lại" },
    forget: { name: "quên", description: "Xóa ngay mọi thứ tôi lưu về bạn" },
    check: { name: "Đối chiếu với bài viết" },
  },
  buttons: {
    open: "Mở đoạn trích",
    openPassage: (number) => `Mở đoạn trích ${number}`,
    inContext: "Xem ngữ cảnh",
    why: "Vì sao?",
    share: "Chia sẻ",
    previous: "Trước",
    next: "Sau",
    page: (page, pages) => `${page} trên ${pages}`,
  },
  wasRight: "Như vậy có đúng không?",
  feedback: {
    thanks: "Cảm ơn, tôi đã ghi nhận.",
    title: "Có gì chưa đúng?",
    label: "Bạn mong đợi điều gì?",
    placeholder: "Ví dụ: ngày tháng có ở đoạn thứ ba",
    noted: "Cảm ơn bạn. Góp ý này giúp các câu trả lời tốt hơn.",
  },
  askPanel: {
    text: "**Hãy hỏi tôi về các bài viết.** Tôi trả lời bằng chính lời của bài, và nói rõ khi bài không có câu trả lời.",
    button: "Hỏi",
    title: "Hỏi về các bài viết",
    question: "Câu hỏi của bạn",
    placeholder: "Ví dụ: Khi nào phà chạy lại?",
    whoSees: "Ai thấy câu trả lời",
    onlyMe: "Chỉ mình tôi",
    everybody: "Mọi người ở đây",
  },
  fromTitle: "Chỉ dựa vào tiêu đề bài của bạn. Muốn hỏi tiếp, hãy nhắc tên tôi ở đây kèm chi tiết.",
  dismiss: {
    forbidden: "Tôi không được phép xóa hết các tin nhắn của câu trả lời này; người quản lý tin nhắn có thể xóa.",
    notYours: "Chỉ người đã hỏi, hoặc người có quyền quản lý tin nhắn, mới gỡ được.",
  },
  continued: "Còn tiếp ở tin nhắn sau.",
  dropped: (count) => `Còn ${count} đoạn nữa quá dài nên không hiển thị được ở đây.`,
  sharedBy: (mention) => `${mention} chia sẻ`,
  help: ({ mention, retentionDays, command }) => [
    "Tôi trả lời câu hỏi về bài viết bằng chính lời của bài: mỗi đoạn trích đều kiểm chứng được, và khi bài không trả lời, tôi sẽ nói rõ.",
    [
      `- Nhắc tên tôi kèm câu hỏi (${mention} …), nhắn riêng cho tôi, hoặc dùng ${command("ask")}.`,
      "- Trả lời một tin của tôi để hỏi tiếp, nhớ bật nhắc tên.",
      `- ${command("fact")} và ${command("facts")} tra người, ngày tháng, con số và hơn nữa; ${command("sources")} liệt kê bài viết.`,
      "- Trên tin nhắn của người khác: **Ứng dụng › Đối chiếu với bài viết**.",
      "- Ai quản lý được máy chủ thì thêm bài ở đó bằng **/source add** và chỉnh tôi bằng **/settings**.",
    ].join("\n"),
    `Tôi lưu câu hỏi, câu trả lời và góp ý trong ${retentionDays} ngày, dưới một mã xáo trộn thay cho tên bạn; ${command("forget")} xóa ngay dữ liệu của bạn.`,
  ],
  forgotten: (count) => (count === 0 ? "Tôi không lưu gì về bạn." : "Xong: tôi đã xóa mọi thứ lưu về bạn."),
  withheld: "Tôi không thấy bạn viết gì: hãy bật nhắc tên (@ON) khi trả lời tôi.",
  notKept: "Tôi không còn câu trả lời này. Hãy hỏi lại tôi.",
  cannotWrite: (channel) =>
    `Tôi không được phép viết trong ${channel}. Người quản lý máy chủ có thể cho tôi gửi tin và đọc lịch sử ở đó.`,
  commandChanged:
    "Lệnh này đã thay đổi từ khi Discord của bạn tải nó: hãy tải lại Discord (Ctrl+R, hoặc mở lại ứng dụng) rồi thử lại.",
  disconnected: "Kết nối với Discord bị ngắt khi tôi đang trả lời. Hãy hỏi lại tôi.",
  status: (articles, title) => {
    if (articles === 0) return "Chưa có bài viết";
    return title === undefined ? `Biết ${articles} bài viết` : `Biết một bài viết: ${title}`;
  },
};
