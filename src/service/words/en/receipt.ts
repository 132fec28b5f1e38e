import type { ReceiptWords } from "../types/receipt-words.ts";

export const receipt: ReceiptWords = {
  menu: "Check this answer",
  verify: { name: "verify", description: "Say whether the quotes of one of my answers still stand" },
  whichAnswer: { name: "answer", description: "Link or id of the message with the answer, or its receipt" },
  noAnswer: "This is no answer of mine that I still have.",
  noQuote: "This answer quotes nothing.",
  title: "The quotes of this answer, in its order:",
  states: {
    intact: "stands as it was quoted",
    moved: "stands elsewhere now, word for word",
    changed: "its article has other words now",
    withdrawn: "its article was taken off",
    gone: "can no longer be found",
  },
};
