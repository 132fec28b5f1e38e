import type { KindWords } from "../types/kind-words.ts";

export const kindWords: KindWords = {
  asked: {
    age: "bao nhieu tuoi|may tuoi",
    percentage: "phan tram|ty le bao nhieu",
    money: "bao nhieu tien|gia bao nhieu",
    duration: "bao lau|(?:bao nhieu|may) (?:ngay|tuan|thang|nam|gio|phut)",
    year: "nam nao|nam bao nhieu",
    day: "ngay nao|ngay may",
    date: "(?:khi nao|luc nao|thang nao)(?! tien )",
    quantity: "bao nhieu",
    name: "ai (?:la|lam|giu chuc)|ten (?:la )?gi",
    place: "(?:thanh pho|nuoc|quoc gia|lang|tinh|huyen|xa|vung|dao) nao",
  },
  who: "ai",
  whoInside: "(?:do|boi|cho|voi|tu) ai",
  numbers: "mot",
  ages: "tuoi",
  years: "nam",
  since: "cach day",
  ago: "truoc|sau",
  times: "giay|phut|gio|ngay|tuan|thang|nam|thap ky|the ky",
  days: "hom (?:nay|qua)|ngay mai",
  periods: "thang|ngay|hom|tuan|the ky|sau khi|truoc khi",
  amounts: "đồng|d[oô]ng|triệu|tỷ|miễn phí",
  shares: "phần trăm",
  eras: "TCN",
  clock: "giờ",
  headers: {
    money: "gia|gia ve|phi|hoc phi|le phi|don gia",
    person: "ten|ho ten|ho va ten",
  },
};
