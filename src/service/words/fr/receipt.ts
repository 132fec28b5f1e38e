import type { ReceiptWords } from "../types/receipt-words.ts";

export const receipt: ReceiptWords = {
  menu: "Vérifier cette réponse",
  verify: { name: "vérifier", description: "Dire si les citations d'une de mes réponses sont toujours là" },
  whichAnswer: { name: "réponse", description: "Lien ou identifiant du message de la réponse, ou son reçu" },
  noAnswer: "Ce n'est pas une réponse de moi que j'ai encore.",
  noQuote: "Cette réponse ne cite rien.",
  title: "Les citations de cette réponse, dans son ordre :",
  states: {
    intact: "est là, mot pour mot",
    moved: "est ailleurs maintenant, mot pour mot",
    changed: "son article dit maintenant autre chose",
    withdrawn: "son article a été retiré",
    gone: "est introuvable",
  },
};
