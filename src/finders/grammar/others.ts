import type { FinderGrammar } from "./finder-grammar.ts";

/** Of a language that no rule was made for. */
export const plain: FinderGrammar = { names: {}, speech: {}, things: {} };

export const german: FinderGrammar = { names: {}, speech: { setsNounsApart: true }, things: {} };

export const spanish: FinderGrammar = {
  names: { isNounFirst: true },
  speech: { setsNounsApart: true, setsAsidesInQuotes: true },
  things: {},
};

/** Names are of several words, any of which may be a function word too. */
export const vietnamese: FinderGrammar = { names: { inside: /./u }, speech: {}, things: {} };
