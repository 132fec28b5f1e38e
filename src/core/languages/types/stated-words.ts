/**
 * How lines of one language say who wrote an article, when, under which licence and where it comes from; sources of regular
 * expressions, read whatever the case.
 */
export interface StatedWords {
  /** Before names, enough alone: "by". */
  readonly by: string;
  /** Before names: "written by", "author:". */
  readonly writtenBy: string;
  /** What somebody is who writes, behind a name: "Science Editor". */
  readonly functions?: string;
  /** Between two names. */
  readonly and: string;
  /** Words that say of a day that an article appeared on it: "posted". */
  readonly published: string;
  /** Other words of a line that gives a day: "on". */
  readonly dated: string;
  /** Words that tell a later day than the first one. */
  readonly updated: string;
  /** Before the name of a licence, at the start of a line: "Licence:", "Licensed under the". */
  readonly license: string;
  /** What is said where no licence is given: "all rights reserved", */
  readonly allRights: string;
  /** and of what belongs to nobody. */
  readonly publicDomain: string;
  /** What a whole sentence says of itself: "This article is licensed under". */
  readonly licensedSelf: string;
  /** Before the name of a paper: "Source:", "First published in". */
  readonly source: string;
  /** What a picture is called, */
  readonly photo: string;
  /** what stands between that and the colon before a name, */
  readonly photoCredit?: string;
  /** and between that and a name. */
  readonly photoBy: string;
  /** Words that ask who took it, beside such a word and "who"; folded. */
  readonly photographed: string;
}
