import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "by",
  writtenBy:
    "(?:written|reported|words|text|story|article|posted|published|compiled|report|review|interview)" +
    String.raw`(?: and photos)? by:?|(?:authors?|writers?|byline|by|text|words)\s?:`,
  functions: String.raw`editor|correspondent|reporter|writer|professor|director|journalist|columnist|staff|chief|ph\.?d|md`,
  and: "and|&|with",
  published: "posted|published|issued|released|pub",
  dated: "first|date|on|at|created|written|of|the|from|release|time|am|pm|est|edt|gmt|bst|utc|pst|pdt|cet|by",
  updated: "updated|modified|revised|last|edited|update",
  license: String.raw`licen[cs]e[ds]?\s?:|(?:licensed|released|published|available|distributed|shared) under`,
  allRights: "all rights reserved",
  publicDomain: "public domain",
  licensedSelf:
    "(?:(?:(?:you may (?:re)?use )?this|the present) (?:article|work|page|post|document|site|website|book|report|story|project|software|library|package)" +
    String.raw`|(?:(?:the|this|all) )?(?:text|content|documentation|code)s?)(?: [^\s.;:]+){0,8}? under`,
  source: String.raw`(?:source|publisher|publication)s?\s?:|(?:first |originally )?(?:published|appeared|printed) (?:in|on|at)`,
  photo: "photos?|photographs?|pictures?|images?",
  photoCredit: "credits?|courtesy(?: of)?",
  photoBy: "by|courtesy of",
  photographed: "took|taken|shot|made|by|credit|photographer",
};
