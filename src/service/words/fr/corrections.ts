import type { CorrectionWords } from "../types/correction-words.ts";

export const corrections: CorrectionWords = {
  changed: "Ce que cite cette réponse a changé depuis.",
  before: "L'article disait :",
  now: "Il dit maintenant :",
  gone: "Ces mots n'y sont plus.",
  more: (count) =>
    count === 1
      ? "Une autre citation de cette réponse a changé."
      : `${count} autres citations de cette réponse ont changé.`,
  restored: "Ce que cite cette réponse avait changé ; l'article a de nouveau les mêmes mots.",
  marked: "L'article a changé depuis : il n'a plus les mots qui sont cités ici.",
  digest: (count) =>
    count === 1
      ? "Ce que cite une autre de mes réponses ici a changé depuis :"
      : `Ce que citent ${count} autres de mes réponses ici a changé depuis :`,
  showChanges: "Voir les changements",
  since: (title) => `Ce qui a changé dans ${title} depuis cette réponse :`,
  notKept: "Je n'ai plus ici les deux versions de cet article.",
};
