import type { CorrectionWords } from "../types/correction-words.ts";

export const corrections: CorrectionWords = {
  changed: "Was diese Antwort zitiert, hat sich seither geändert.",
  before: "Im Artikel stand:",
  now: "Jetzt steht da:",
  gone: "Diese Worte stehen nicht mehr da.",
  more: (count) =>
    count === 1
      ? "Ein weiteres Zitat dieser Antwort hat sich geändert."
      : `${count} weitere Zitate dieser Antwort haben sich geändert.`,
  restored: "Was diese Antwort zitiert, hatte sich geändert; jetzt steht es wieder so im Artikel.",
  marked: "Der Artikel hat sich seither geändert: Er hat jetzt andere Worte, als hier zitiert sind.",
  digest: (count) =>
    count === 1
      ? "Was eine weitere meiner Antworten hier zitiert, hat sich seither geändert:"
      : `Was ${count} weitere meiner Antworten hier zitieren, hat sich seither geändert:`,
  showChanges: "Änderungen zeigen",
  since: (title) => `Was sich in ${title} seit dieser Antwort geändert hat:`,
  notKept: "Ich habe hier nicht mehr beide Fassungen dieses Artikels.",
};
