import type { DoctorWords } from "../types/terminal-words.ts";

export const doctor: DoctorWords = {
  states: { ok: "tốt", note: "lưu ý", broken: "hỏng" },
  parts: {
    embeddingModel: "mô hình nghĩa",
    readerModel: "mô hình đọc",
    modelsServer: "máy chủ mô hình",
    dataFolder: "thư mục dữ liệu",
    database: "cơ sở dữ liệu",
    articles: "bài viết",
    answering: "trả lời",
  },
  model: {
    turnedOff: "đã tắt (READER_MODEL=none)",
    fetchedLater: (model) => `${model} không phải thư mục ở đây: nó được tải về khi dùng lần đầu`,
    missing: (file) => `thiếu ${file}`,
    damaged: (file) => `${file} bị hỏng`,
    cutShort: (file) => `${file} bị cụt (con trỏ Git LFS?)`,
    hint: "Hãy khôi phục thư mục từ gói (git checkout -- models, hoặc cài lại).",
  },
  modules: {
    loads: "nạp được",
    doesNotLoad: (reason) => `không nạp được: ${reason}`,
    withoutHnsw: "tìm kiếm chính xác thay thế, chậm hơn khi quá 20.000 đoạn",
    hint: "Hãy chạy lại npm ci trên máy này, với các gói tùy chọn (không dùng --omit=optional).",
  },
  folder: {
    writable: (folder) => `ghi được vào ${folder}`,
    fewMegabytes: (folder, megabytes) => ({
      message: `${folder} chỉ còn trống ${megabytes} MB`,
      hint: "Hãy giải phóng chỗ trên đĩa đó.",
    }),
    notWritable: (folder, reason) => ({
      message: `không ghi được vào ${folder} (${reason})`,
      hint: "Hãy để đó là thư mục mà bạn ghi được, hoặc nêu thư mục khác trong SOURCIER_DATA.",
    }),
  },
  database: {
    found: ({ server, version, extension, isEncrypted }) =>
      `${server}: PostgreSQL ${version}, pgvector ${extension}, ${isEncrypted ? "có mã hóa" : "không mã hóa"}`,
    bypasses: (role) => ({
      message: `Vai trò ${role} bỏ qua quy tắc theo hàng: chỉ còn câu lệnh ngăn cách các máy chủ.`,
      hint: "Hãy dùng một vai trò thường, không phải superuser và không có BYPASSRLS, làm chủ cơ sở dữ liệu.",
    }),
  },
  articles: (count, folder, passages) => `${count} bài trong ${folder}, ${passages} đoạn`,
  answering: "một câu hỏi đã đi trọn đường",
  discord: {
    noToken: {
      message: "chưa đặt DISCORD_TOKEN",
      hint: "Chỉ bot mới cần: docs/discord.md cho biết cách lấy; hãy ghi vào .env.",
    },
    oddToken: {
      message: "DISCORD_TOKEN không giống mã của bot",
      hint: "Hãy chép lại: Bot > Reset Token trong cổng dành cho nhà phát triển.",
    },
    set: ({ guildId, channels, healthPort }) =>
      [
        "đã có mã",
        `lệnh ${guildId === undefined ? "ở mọi máy chủ" : `chỉ ở máy chủ ${guildId}`}`,
        `trả lời khi được nhắc ${channels === 0 ? "ở mọi nơi" : `trong ${channels} kênh`}`,
        ...(healthPort === undefined ? [] : [`tình trạng ở cổng ${healthPort}`]),
      ].join("; "),
  },
};
