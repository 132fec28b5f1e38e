import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "steps?|items?|points?|entry|instruction",
  last: "last|final",
  firstOfAll: "do first|done first|comes first",
  need: "need|needed|require|required|bring|take along|take with",
  steps: "how do i|how do you|how do we|how can i|how can you|how can we|how does one|how to",
  present: "present|attended|attend|attending|attendees|attendance|here",
  absent: "absent|apologies|excused|missing|not present|not attend|away|regrets",
  where: "where",
  meeting: "meeting|meet|met|session|assembly",
  venue: "place|venue|location",
  sections: "article|section|rule|chapter|clause",
  saying: "what|does|do|is|says?|about|state|the",
  released: "version|release|released|come|came|published|issued",
  party: "party|parliamentary group|political group",
  address: "the address|s address|postal address|what address|which address|their address",
  email: "email address|e-mail address|mail address|email|e-mail",
  phone: "phone number|telephone number|phone|telephone",
  web: "website|web site|web page|web address|homepage",
};
