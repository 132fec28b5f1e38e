import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "by",
  writtenBy:
    "(?:written|reported|words|text|story|article|posted|published|compiled|report|review|interview)" +
    String.raw`(?: and photos)? by:?|(?:authors?|writers?|byline|by|text|words)\s?:`,
  and: "and|&|with",
  dated:
    "posted|published|first|date|on|at|created|written|issued|of|the|from|release|released|pub|time|am|pm|est|edt|gmt|bst|utc|pst|pdt|cet|by",
  updated: "updated|modified|revised|last|edited|update",
  license: String.raw`licen[cs]e[ds]?\s?:|(?:licensed|released|published|available|distributed|shared) under`,
  licensedSelf:
    "(?:this|the present) (?:article|text|work|page|post|document|content|site|website|book|report|story" +
    String.raw`|documentation) (?:is|may be)(?: \w+)?(?: \w+)? (?:licensed|released|published|available` +
    "|distributed|shared|used|copied) under",
  source: String.raw`(?:source|publisher|publication)s?\s?:|(?:first |originally )?(?:published|appeared|printed) (?:in|on|at)`,
};
