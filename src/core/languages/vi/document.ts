import type { DocumentWords } from "../types/document-words.ts";
import { wordList } from "../word-list.ts";

export const documentWords: DocumentWords = {
  asking: wordList("h, hỏi, câu hỏi"),
  answering: wordList("đ, đáp, trả lời, tl"),
  self: wordList("tôi, mình, tui"),
  interviews: wordList("phỏng vấn, trò chuyện, cuộc nói chuyện, trả lời câu hỏi của"),
  talkers: wordList(
    "phóng viên, pv, nhà báo, người dẫn chương trình, mc, chủ tọa, khán giả, độc giả, bạn đọc, người dẫn chuyện",
  ),
  credits: {
    picture: "ảnh|hình|hình ảnh",
    photo: "ảnh",
    archive: "minh họa|tư liệu",
    origin: "nguồn",
    link: "với|và|theo",
  },
  labels: wordList(
    "lưu ý, chú ý, ghi chú, chú thích, cảnh báo, mẹo, quan trọng, ví dụ, nhận xét, nguồn, ảnh, hình, " +
      "hình ảnh, ngày, giờ, thời gian, nơi, địa điểm, ở đâu, khi nào, ai, giá, địa chỉ, điện thoại, đt, " +
      "email, web, website, bước, chương, bảng, phần, trang, tóm tắt, kết quả, kết luận, lý do, vấn đề, " +
      "giải pháp, ưu điểm, nhược điểm, cập nhật, đính chính, nguyên liệu, cách làm, tổng cộng, kính gửi, " +
      "kính thưa, căn cứ, điều",
  ),
};
