import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "buoc|muc",
  last: "cuoi",
  firstOfAll: "lam gi truoc|lam gi dau tien",
  ordinalMark: "thu",
  need: "can|mang theo|chuan bi",
  steps: "lam the nao|lam sao|bang cach nao",
  present: "có mặt|tham dự",
  absent: "vắng mặt|vắng",
  where: "ở đâu|nơi nào",
  meeting: "họp|hội nghị|diễn ra|tổ chức",
  venue: "địa điểm|nơi họp",
  sections: "điều|chương|mục",
  saying: "nói|quy|định|gì|về|là",
  released: "phien|ban|phat|hanh|ra|mat|ngay",
  party: "đảng phái|đảng",
  address: "địa chỉ",
  street: "đường|phố|ngõ",
  email: "địa chỉ email|thư điện tử|email",
  phone: "số điện thoại|điện thoại",
  web: "trang web|website",
};
