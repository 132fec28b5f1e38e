/** An article as its author means it: the truth that pages, printed files and office documents are made from. */
export interface TrueArticle {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** ISO date. */
  readonly published: string;
  readonly publisher: string;
  readonly blocks: readonly TrueBlock[];
}

export type TrueBlock =
  | { readonly kind: "paragraph" | "caption" | "quote"; readonly text: string }
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly TrueItem[] }
  | {
      readonly kind: "table";
      readonly caption?: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "faq"; readonly question: string; readonly answers: readonly string[] };

export interface TrueItem {
  readonly text: string;
  readonly items?: readonly TrueItem[];
}

/** A block as it should be read. */
export interface ExpectedBlock {
  readonly kind: string;
  readonly text: string;
}

export const p = (text: string): TrueBlock => ({ kind: "paragraph", text });
export const h = (level: number, text: string): TrueBlock => ({ kind: "heading", level, text });
export const ul = (...items: readonly (string | TrueItem)[]): TrueBlock => ({
  kind: "list",
  ordered: false,
  items: items.map(toItem),
});
export const ol = (...items: readonly (string | TrueItem)[]): TrueBlock => ({
  kind: "list",
  ordered: true,
  items: items.map(toItem),
});

function toItem(item: string | TrueItem): TrueItem {
  return typeof item === "string" ? { text: item } : item;
}

/** The blocks that a reader should find, title first. */
export function expectedBlocks({ title, blocks }: TrueArticle): ExpectedBlock[] {
  return [{ kind: "title", text: title }, ...blocks.flatMap(expected)];
}

function expected(block: TrueBlock): ExpectedBlock[] {
  switch (block.kind) {
    case "quote":
      return [{ kind: "paragraph", text: block.text }];
    case "list":
      return block.items.flatMap(expectedItems);
    case "table": {
      const caption = block.caption === undefined ? [] : [{ kind: "caption", text: block.caption }];
      return [...caption, ...[block.header, ...block.rows].map((cells) => ({ kind: "row", text: cells.join("\t") }))];
    }
    case "faq":
      return [{ kind: "question", text: block.question }, ...block.answers.map((text) => ({ kind: "answer", text }))];
    default:
      return [{ kind: block.kind, text: block.text }];
  }
}

function expectedItems({ text, items = [] }: TrueItem): ExpectedBlock[] {
  return [{ kind: "item", text }, ...items.flatMap(expectedItems)];
}
