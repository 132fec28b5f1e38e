import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "bởi",
  writtenBy:
    String.raw`(?:được )?(?:viết|đăng|biên soạn|thực hiện) bởi|bài viết của` +
    String.raw`|(?:tác giả|bài|bài viết|bài và ảnh|người viết|người đăng|thực hiện|biên soạn)\s?:`,
  and: "và|&|cùng",
  published: "đăng|xuất bản",
  dated: "bài|ngày|lúc|hai|bảy|nhật|giờ|phút|gmt|viết",
  updated: "cập nhật|sửa|lần cuối|chỉnh",
  license: String.raw`giấy phép\s?:|(?:theo|phát hành theo|dưới) giấy phép`,
  allRights: "mọi quyền được bảo lưu",
  publicDomain: "phạm vi công cộng",
  licensedSelf: String.raw`(?:(?:bài viết|bài báo|tài liệu|trang|tác phẩm|trang web|dự án) này|(?:văn bản|nội dung))(?: [^\s.;:]+){0,8}? (?:theo|dưới)`,
  source: String.raw`(?:nguồn|nhà xuất bản|theo)\s?:|(?:đăng|xuất bản) (?:trên|tại)`,
  photo: "ảnh|hình",
  photoBy: "của|do",
  photographed: "chup|tac gia|cua ai|nguoi chup",
};
