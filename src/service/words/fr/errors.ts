import type { AskerErrorWords } from "../types/error-words.ts";

/** For whoever asks. */
export const errors: AskerErrorWords = {
  questionEmpty: "Que voulez-vous savoir\u00a0? Je n'ai pas vu de question.",
  questionUnreadable: (languages) => `Je ne lis pas cette écriture. Je lis les questions en ${languages}.`,
  questionTooLong: (maxChars) => `Cette question est trop longue pour moi. Posez-la en ${maxChars} caractères au plus.`,
  noArticles: "Je n'ai pas encore d'article. Qui peut gérer ce serveur en ajoute un avec /source add.",
  busy: "Trop de questions à la fois. Redemandez-moi dans une minute.",
  interrupted: "Je suis en train de redémarrer. Redemandez-moi dans une minute.",
  broken: (code) =>
    `Je ne peux pas répondre pour le moment (${code}). La personne qui s'occupe de moi en trouvera la raison dans le journal.`,
  bug: (id) =>
    `Quelque chose s'est mal passé de mon côté. Si cela se répète, dites-le à la personne qui s'occupe de moi\u00a0: ${id}`,
  tooManyOfPerson: (seconds) => `Un instant, s'il vous plaît\u00a0: redemandez-moi dans ${seconds} s.`,
  tooManyOfServer: (seconds) => `Beaucoup de questions ici en ce moment. Redemandez-moi dans ${seconds} s.`,
};
