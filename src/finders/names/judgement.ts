/** What a name can stand for. */
export type NameKind = "person" | "organisation" | "place" | "event" | "document";

/** What a name stands for at one place, and how sure that is: 3 known or said, 2 by the words beside it, 1 guessed. */
export interface Judgement {
  readonly kind: NameKind;
  readonly weight: 1 | 2 | 3;
}
