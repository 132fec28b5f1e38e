/** Small words that turn what a sentence says without saying anything themselves. */
export type Marker =
  | "not"
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
  | "before"
  | "after"
  | "more"
  | "less"
  | "because"
  | "passive"
  | "says";

/** Words of each marker in one language: expressions set apart by spaces, see compilePatterns. */
export type MarkerWords = Readonly<Record<Marker, string>>;
