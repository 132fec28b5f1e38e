import type { Calendar } from "../types/calendar.ts";

export const calendar: Calendar = {
  months: Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}(?!\\d)`),
  weekdays: "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật",
  behindWeekday: "ngày",
  recurring: "mỗi|mọi|các",
  recurringBehind: "hàng tuần|hằng tuần",
  relative: "hôm nay|hôm qua|ngày mai|tuần này|tuần trước|tháng này|tháng trước|năm nay|năm ngoái|thế kỷ [XVI\\d]+",
  before: "đầu|giữa|cuối|ngày",
  after: "năm nay|năm ngoái",
  beforeYear: "năm|từ|đến|tới|và",
  until: "đến|tới|-|và",
  joint: "(?:năm )?",
  ambiguous: "",
};
