import type { MistakeWords } from "../types/error-words.ts";

type SourceCode = "date-unreadable" | "source-known" | "source-limit";

/** For whoever adds a source. */
export const sourceMistakes: Pick<MistakeWords["byCode"], SourceCode> = {
  "date-unreadable": ({ date }) => ({
    message: `${date} không phải là ngày đọc được.`,
    hint: "Hãy viết như 2026-11-24, hoặc ghi ngày, tháng và năm.",
  }),
  "source-known": ({ title }) => ({
    message: `“${title}” đã có rồi.`,
    hint: "Để đọc lại ngay, hãy dùng /source refresh.",
  }),
  "source-limit": {
    feeds: ({ max }) => ({
      message: `Đã có ${max} feed, mức tối đa của một máy chủ.`,
      hint: "Hãy gỡ bớt một feed bằng /feed remove.",
    }),
    sources: ({ max }) => ({
      message: `Đã có ${max} nguồn, mức tối đa của một máy chủ.`,
      hint: "Hãy gỡ bớt một nguồn bằng /source remove.",
    }),
    passages: ({ max }) => ({
      message: `Thêm nguồn này thì máy chủ vượt quá ${max.toLocaleString("vi")} đoạn.`,
      hint: "Hãy gỡ những nguồn dài, hoặc chỉ thêm riêng bài viết.",
    }),
    adds: ({ max }) => ({
      message: `Máy chủ này đã thêm ${max} nguồn trong một giờ, mức tối đa.`,
      hint: "Hãy thử lại sau một giờ.",
    }),
    embedded: ({ max }) => ({
      message: `Một máy chủ được cho đọc ${max.toLocaleString("vi")} đoạn mỗi ngày; hôm nay không còn đủ chỗ.`,
      hint: "Hãy thử lại ngày mai, hoặc chỉ thêm một phần.",
    }),
  },
};
