/** What is told of an answer whose articles have other words now. What comes in as an argument is escaped by the face already. */
export interface CorrectionWords {
  /** That words which the answer quotes have changed since it was given. */
  readonly changed: string;
  /** Above the old words, and above those that stand in their place. */
  readonly before: string;
  readonly now: string;
  /** Under the old words, where none stand in their place. */
  readonly gone: string;
  /** So many further quotes of the answer have changed, which are not shown. */
  readonly more: (count: number) => string;
  /** In place of all that, once the article has the words of the answer again. */
  readonly restored: string;
  /** Added to the answer itself. */
  readonly marked: string;
  /** Above the links to so many answers. */
  readonly digest: (count: number) => string;
  /** Of a button; at most 34 characters that show. */
  readonly showChanges: string;
  /** Above what changed in an article since an answer was given. */
  readonly since: (title: string) => string;
  /** Their words, old or new, are no longer kept, or no longer asked here. */
  readonly notKept: string;
}
