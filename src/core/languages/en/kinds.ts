import type { KindWords } from "../types/kind-words.ts";

export const kindWords: KindWords = {
  asked: {
    age: "how old|what age",
    percentage:
      "(?:what|which) (?:(?:is|was) the )?(?:percentage|share(?! price)|proportion" +
      "|(?:\\p{L}+ )?rate(?! of exchange))|how high (?:is|was) the (?:\\p{L}+ )?(?:rate|share)",
    money: "how much money|how much (?:does|do|did|will) .* cost|how much (?:is|are|was|were) .* worth|what price",
    duration: "how long|how many (?:days|weeks|months|years|hours|minutes)",
    year: "(?:what|which) year",
    day: "(?:what|which) day|exact (?:date|day)",
    date: "(?:what|which) (?:date|month)",
    count: "how many",
    quantity: "how much",
    name: "who (?:is|are|was|were|s) (?:currently )?the|what is the name|what s the name",
    place: "(?:what|which) (?:city|town|country|village|county|region|province|capital|island)",
  },
  when: "when",
  whenLeads: "and|but|since|until|from|by",
  who: "who|whom",
  whoLeads: "and|by|from|to",
  is: "is|are|was|were",
  articles: "the|a|an",
  askedTogether: "when|where|how|who|why",
  and: "and",
  numbers:
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty" +
    "|forty|fifty|sixty|hundreds?|thousands?|billions?|dozens?|half|third|quarter|none|no|single",
  ages: "aged|years?|months?|old|age",
  years: "years?",
  since: "for|over",
  ago: "ago|earlier|later",
  isAge: "old",
  times: "seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|century|centuries|since|until",
  days: "yesterday|today|tomorrow",
  periods: "since|later|centur(?:y|ies)|years?|week|month|spring|summer|autumn|fall|winter|after|before",
  amounts: "euros?|dollars?|pounds?|cents?|yens?|yuans?|rubles?|naira|usd|eur|gbp|millions?|billions?|trillions?|free",
  shares: String.raw`percent|per cent|points?|half|thirds?|quarters?|in (?:two|three|four|five|ten|\d+)|out of`,
  beforeYear: "in|around|circa",
  eras: "AD|BCE?|CE",
  clock: String.raw`[ap]\.?m\.?|o['’]clock`,
};
