import type { CorrectionWords } from "../types/correction-words.ts";

export const corrections: CorrectionWords = {
  changed: "What this answer quotes has changed since.",
  before: "It said:",
  now: "It says now:",
  gone: "These words no longer stand there.",
  more: (count) =>
    count === 1 ? "One more quote of this answer has changed." : `${count} more quotes of this answer have changed.`,
  restored: "What this answer quotes had changed; the article has the same words again.",
  marked: "The article has changed since: it has other words now than are quoted here.",
  digest: (count) =>
    count === 1
      ? "What one more of my answers here quotes has changed since:"
      : `What ${count} more of my answers here quote has changed since:`,
  showChanges: "Show changes",
  since: (title) => `What changed in ${title} since this answer:`,
  notKept: "I no longer have both versions of this article here.",
};
