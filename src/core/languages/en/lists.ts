import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "steps?|items?|points?|entry|instruction",
  last: "last|final",
  firstOfAll: "do first|done first|comes first",
  need: "need|needed|require|required|bring",
  present: "present|attended|attend|attending|attendees|attendance",
  absent: "absent|apologies|excused|missing|not present|not attend",
  sections: "article|section|rule|chapter|clause",
  saying: "what|does|do|is|says?|about|state|the",
};
