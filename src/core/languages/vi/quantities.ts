import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) => counting,
  scales: "nghìn tỷ|ngàn tỷ|triệu|tỷ|tỉ|nghìn|ngàn|trăm",
  units: "đồng|đô la|USD|%|phần trăm",
  between: wordSet("quốc"),
  labels: wordSet("điều số trang chương"),
};
