import type { Calendar } from "../types/calendar.ts";

const UNIT = "days?|weeks?|months?|years?|decades?|quarters?|seasons?|weekends?|century|centuries";
const COUNT = "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|few|couple of|\\d+";

export const calendar: Calendar = {
  months: [
    "January|Jan\\.?",
    "February|Feb\\.?",
    "March|Mar\\.?",
    "April|Apr\\.?",
    "May",
    "June",
    "July",
    "August|Aug\\.?",
    "September|Sept?\\.?",
    "October|Oct\\.?",
    "November|Nov\\.?",
    "December|Dec\\.?",
  ],
  weekdays: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
  recurring: "every|each",
  recurringBehind: "of each|of every",
  relative:
    `the day before yesterday|yesterday|today|tonight|tomorrow|th(?:is|at) (?:morning|afternoon|evening` +
    `|week|weekend|month|year|summer|winter|spring|autumn|season|century|decade|quarter)|(?:last|next` +
    `|the previous|the following|the past|the coming) (?:(?:${COUNT}) )?(?:night|summer|winter` +
    `|spring|autumn|${UNIT})|(?:the )?(?:${COUNT}|a) (?:${UNIT}) (?:ago|earlier` +
    `|later)|the (?:\\d{4}s|\\d{2}s)|\\d{4}s|\\d{2}(?:st|nd|rd|th) century|(?:summer|winter|spring` +
    `|autumn|fall) (?:of )?\\d{4}|(?:the )?(?:first|second|third|fourth|final|last) (?:quarter|half) of ` +
    `(?:the year|\\d{4})|between \\d{4} (?:and|to) \\d{4}|from \\d{4} to \\d{4}|Christmas(?: Day| Eve)?` +
    `|New Year(?:['’]s (?:Day|Eve))?|Easter(?: Sunday| Monday)?|Boxing Day|Ramadan|(?:first|second|third` +
    `|fourth) quarter|bank holiday(?: weekend| Monday)?|(?:over|in|for|during|within) the (?:next|last` +
    `|past) (?:(?:${COUNT}) )?(?:${UNIT})`,
  before: "early|mid-|mid|late|last|next|this|the end of|the start of|the beginning of|end of",
  after: "morning|afternoon|evening|night|last year|this year|next year",
  beforeYear:
    "in|since|from|of|by|until|till|before|after|between|and|during|early|late|mid-|summer|winter|spring|autumn|year|to|for|around|the|season|than",
  until: "to|and|until|till|-|–",
  beforeDay: "the",
  dayEnding: "st|nd|rd|th",
  joint: "(?:of )?",
  ambiguous: "may|march|mar\\.?|jan|aug\\.?|dec\\.?|nov\\.?|oct\\.?|sept?\\.?",
};
