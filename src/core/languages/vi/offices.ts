import type { OfficeWords } from "../types/office-words.ts";

export const officeWords: OfficeWords = {
  shared: {},
  past: "truoc",
  and: "và",
  asksWho: "(?:ai la|la ai)|ai (?:dung dau|lanh dao|dieu hanh)",
  asksName: "ai|ten",
  is: "là",
  undetermined: String.raw`\p{Ll}+`,
  other: /(?<!\p{L})(?:(?:[Pp]hó|[Nn]guyên|[Cc]ựu|[Tt]rợ lý)(?=\s\p{Ll})(?!\snhân)|[Hh]iệu phó)(?!\p{L})/u,
};
