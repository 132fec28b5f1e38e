/** Small words that turn what a sentence says without saying anything themselves. */
export type Marker =
  | "not"
  | "none"
  | "all"
  | "most"
  | "some"
  | "few"
  | "only"
  | "even"
  | "planned"
  | "done"
  | "maybe"
  | "sure"
  | "if"
  | "although"
  | "during"
  | "before"
  | "after"
  | "more"
  | "less"
  | "because"
  | "except"
  | "whereas"
  | "passive"
  | "says";

/** Words of each marker in one language: expressions set apart by spaces, see compilePatterns. */
export type MarkerWords = Readonly<Record<Marker, string>>;
