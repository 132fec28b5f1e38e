import type { Span } from "../../core/types.ts";

/** How a list shows its items. */
export type ListKind = "ordered" | "unordered" | "task";

interface InDocument {
  /** From 1, of paged documents. */
  readonly page?: number;
  /** How many list items it stands inside; absent is 0. */
  readonly depth?: number;
  /** Where its text starts in the document's, of a plain text, whose text is given. */
  readonly start?: number;
}

/** Text whose beginning may be set in bold: a label, a question that its answer follows on the same line. */
interface MayHaveLead extends InDocument {
  readonly text: string;
  /** The words in bold that it begins with, when others follow. */
  readonly strongLead?: string;
}

/** Text that stands by itself; its lines are set apart by a line feed. */
export interface TextPart extends MayHaveLead {
  readonly kind: "title" | "paragraph" | "caption" | "credit" | "code" | "answer";
  /** All of it is set in bold, as a line that serves as a heading is. */
  readonly isStrong?: boolean;
}

export interface HeadingPart extends InDocument {
  readonly kind: "heading";
  readonly text: string;
  /** From 1, the outermost. */
  readonly level: number;
}

/** A question that what follows answers, to the next question or heading that is not under it. */
export interface QuestionPart extends InDocument {
  readonly kind: "question";
  readonly text: string;
  /** When it is a heading as well. */
  readonly level?: number;
}

export interface ItemPart extends MayHaveLead {
  readonly kind: "item";
  readonly list: { readonly kind: ListKind; readonly number?: number };
  /** Of a list of definitions: what it means follows inside it, and without that it says nothing. */
  readonly isTerm?: true;
}

/** A row of a table; the rows of one table follow each other. */
export interface RowPart extends InDocument {
  readonly kind: "row";
  readonly isHeader: boolean;
  /** null: the cell above reaches down into this row. */
  readonly cells: readonly (string | null)[];
}

/** A paragraph that is spoken by whom its label names: "A. Weber: We open at nine." */
export interface TurnPart extends InDocument {
  readonly kind: "turn";
  readonly text: string;
  /** Its first so many code units are the label; the words come after it. */
  readonly labelLength: number;
  /** Where in its text the speaker's name stands; undefined where the label only tells question from answer. */
  readonly speaker: Span | undefined;
  readonly role: "question" | "answer" | "turn";
  /** Of an interview, where its label names nobody. */
  readonly isTold?: true;
}

/** Where a list, a table or what a question rules ends: what follows does not go on with it. */
export interface BreakPart {
  readonly kind: "break";
  /** Headings and questions of this level and below end as well. */
  readonly level?: number;
  /** A question ends, whatever its level. */
  readonly endsQuestion?: true;
}

/** One thing that a document shows, in the order of reading. Readers of every format make these; `buildArticle` makes the text. */
export type Part = TextPart | HeadingPart | QuestionPart | ItemPart | RowPart | TurnPart | BreakPart;
