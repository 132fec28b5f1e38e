import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "bởi",
  writtenBy: String.raw`(?:được )?(?:viết|đăng|biên soạn|thực hiện) bởi|(?:tác giả|bài|bài viết|bài và ảnh|người viết|người đăng|thực hiện|biên soạn)\s?:`,
  and: "và|&|cùng",
  dated: "ngày|đăng|xuất bản|lúc|hai|bảy|nhật|giờ|phút|gmt|viết",
  updated: "cập nhật|sửa|lần cuối|chỉnh",
  license: String.raw`giấy phép\s?:|(?:theo|phát hành theo|dưới) giấy phép`,
  licensedSelf: String.raw`(?:bài viết|bài báo|tài liệu|trang|nội dung|tác phẩm|trang web) này (?:được )?(?:\S+ ){0,2}(?:theo|dưới)`,
  source: String.raw`(?:nguồn|nhà xuất bản|theo)\s?:|(?:đăng|xuất bản) (?:trên|tại)`,
};
