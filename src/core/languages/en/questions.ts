import type { QuestionWords } from "../types/question-words.ts";

export const questionWords: QuestionWords = {
  openers: [
    "hey",
    "hi",
    "hello",
    "yo",
    "ok",
    "so",
    "please",
    "pls",
    "can you",
    "could you",
    "do you know",
    "does anyone know",
    "i d like to know",
    "i want to know",
    "just wondering",
    "tell me",
  ],
  closers: ["please", "pls", "thanks"],
  several: [
    " (?:what|which) (?:are|were|\\p{L}+s (?:are|were|did|do|have))(?= )| list | name all | who said what | who are ",
    " what (?:did|does|do|has|have) (?:\\p{L}+ ){1,5}(?:call for|ask for|want|propose|say|do|urge|demand|recommend)(?= )",
  ],
  shorthand: {
    wat: "what",
    whats: "what is",
    whos: "who is",
    wheres: "where is",
    whens: "when is",
    hows: "how is",
    abt: "about",
    ppl: "people",
  },
  ordinary: [
    "When does the swimming pool open on Sundays?",
    "When does the swimming pool close for repairs?",
    "How much is a ticket for a child?",
    "Who is the new head teacher of the school?",
    "Where can I park near the stadium?",
    "Why was the concert cancelled?",
    "How many houses will be built on the old airfield?",
    "How do I report a broken street lamp?",
    "Is the market open on public holidays?",
    "Who pays for the new bus shelter?",
    "Which documents do I need for a passport?",
    "How many people were hurt in the fire?",
  ],
  splitting: {
    interrogatives: "who|what|when|where|why|how|which|whose",
    conjunctions: "and",
    prepositions: "in|by|from|for|with",
    leads: "hey|so",
    questionMark: "?",
  },
  whoIs: (name) => `Who is ${name}?`,
  article: {
    the: "the article",
    describing: [
      /(?<!\p{L})(?:the |an? |this |that )?(?:article|story|text|piece|report)\s+(?:about|on|titled|called)\s+(?<words>[^?!.]+)/iu,
      /(?<!\p{L})(?:the|this|that|your)\s+(?<words>(?:[\p{L}\p{N}'’-]+\s+){1,6})(?:article|story|text|piece)(?!\p{L})/iu,
    ],
    whichOf: [
      new RegExp(
        String.raw`^(?:in |from )?(?:which|what)(?: one)?(?: of)?(?: the| these| those| your)? (?:articles?|texts?|documents?|pages?` +
          String.raw`|files?|sources?|stor(?:y|ies)|reports?) (?:(?:is|are) )?(?:(?:speaks?|talks?|tells?|deals?) (?:of|about|with)` +
          String.raw`|mentions?|covers?|discuss(?:es)?|says? (?:something|anything) (?:about|on)|about|on) (?<topic>[^?!.]+)`,
        "iu",
      ),
      new RegExp(
        String.raw`^(?:is there|are there|do you have|have you got)(?: an?| any| some)? (?:articles?|texts?|documents?|pages?|stor(?:y` +
          String.raw`|ies)) (?:about|on|of) (?<topic>[^?!.]+)`,
        "iu",
      ),
      /^where (?:do|can|could) (?:i|we|you) (?:read|find (?:something|anything|more)) (?:about|on) (?<topic>[^?!.]+)/iu,
    ],
    determiners: "the |this |that ",
    nouns: "article|story|text|piece",
    documents: "report|notice|announcement|minutes|letter|statement|press release|decision|guide",
    about: "about|on",
    titled: "entitled",
    summing: "summar|sum up|recap|tl;?dr|overview|gist|what(?:['’]?s| is) .{0,200}about",
  },
};
