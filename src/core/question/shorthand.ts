/** What people type for a word, in lower case, and the word: only shorthand that is no other word in the languages that are read. */
const WORDS: Readonly<Record<string, string>> = {
  // French
  cb: "combien",
  pk: "pourquoi",
  pkoi: "pourquoi",
  pourkoi: "pourquoi",
  pq: "pourquoi",
  qd: "quand",
  koi: "quoi",
  kel: "quel",
  kels: "quels",
  kelle: "quelle",
  kelles: "quelles",
  bcp: "beaucoup",
  // English
  wat: "what",
  whats: "what is",
  whos: "who is",
  wheres: "where is",
  whens: "when is",
  hows: "how is",
  abt: "about",
  ppl: "people",
  // Spanish
  xq: "por qué",
  porq: "por qué",
  // Vietnamese
  ntn: "như thế nào",
  đc: "được",
};

const typed = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])(?:${Object.keys(WORDS).join("|")})(?![\\p{L}\\p{N}'’-]|\\.\\p{L})`,
  "gu",
);

/** The question with the shorthand of quick typing written out: "cb de pays ?" is "combien de pays ?". Capitals are left: "PQ" is a party. */
export function spellOut(question: string): string {
  return question.replace(typed, (word) => WORDS[word] ?? word).replace(/(?<!\p{L})c quoi(?!\p{L})/gu, "c'est quoi");
}
