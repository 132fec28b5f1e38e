import type { ReceiptWords } from "../types/receipt-words.ts";

export const receipt: ReceiptWords = {
  menu: "Diese Antwort prüfen",
  verify: { name: "prüfen", description: "Sagen, ob die Zitate einer meiner Antworten noch dastehen" },
  whichAnswer: { name: "antwort", description: "Link oder Kennung der Nachricht mit der Antwort, oder ihr Beleg" },
  noAnswer: "Das ist keine Antwort von mir, die ich noch habe.",
  noQuote: "Diese Antwort zitiert nichts.",
  title: "Die Zitate dieser Antwort, in ihrer Reihenfolge:",
  states: {
    intact: "steht noch so da",
    moved: "steht jetzt anderswo, Wort für Wort",
    changed: "ihr Artikel hat jetzt andere Worte",
    withdrawn: "ihr Artikel wurde entfernt",
    gone: "ist nicht mehr zu finden",
  },
};
