/** What a measure can be of. */
export type Dimension = "deep" | "wide" | "long" | "high" | "heavy";

/** How a language asks for and names what a measure is of. Alternatives of regular expressions over words in lower case. */
export interface DimensionWords {
  /** Words that ask for a measure beside those below: "how deep", "what depth". */
  readonly asking: string;
  /** Units of length, of mass, and of a share, written out. */
  readonly units: Readonly<Record<"length" | "mass" | "share", string>>;
  readonly words: Readonly<Record<Dimension, string>>;
  /** What asks for nothing but a measure: not what also asks for a price or a rate ("wie hoch"), nor for a time ("how long"). */
  readonly demanding: Readonly<Record<Exclude<Dimension, "long">, string>>;
}
