/** A piece of text as a PDF places it; lengths in points, the origin at the bottom left. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of its baseline. */
  readonly y: number;
  readonly size: number;
  /** Name of its font inside the file: it tells fonts apart, no more. */
  readonly font: string;
  readonly isMonospace: boolean;
  /** Of the tagged content that it belongs to. */
  readonly content?: string;
  /** The file says that it is no part of the text: a running head, a decoration. */
  readonly isArtifact: boolean;
}

interface PdfItem {
  /** Of a mark where tagged content begins or ends. */
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

type Styles = Readonly<Record<string, { readonly fontFamily?: string } | undefined>>;

/** Text that stands askew by more is none of the reading: a watermark, a label at the margin. As a share of its size. */
const MAX_SLANT = 0.1;
const MIN_SIZE = 1;

/** The pieces of a page that are read: upright, inside the page, not empty. */
export function toFragments(items: readonly object[], styles: Styles, view: readonly number[]): Fragment[] {
  const open: PdfItem[] = [];
  return items.flatMap((item: PdfItem) => {
    if (item.type !== undefined) {
      if (item.type.startsWith("begin")) open.push(item);
      else open.pop();
      return [];
    }
    const piece = toFragment(item, styles, view);
    if (piece === undefined) return [];
    const content = open.findLast(({ id }) => typeof id === "string")?.id;
    return [
      { ...piece, isArtifact: open.some(({ tag }) => tag === "Artifact"), ...(content !== undefined && { content }) },
    ];
  });
}

function toFragment(
  item: PdfItem,
  styles: Styles,
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
): Omit<Fragment, "isArtifact"> | undefined {
  const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform ?? [];
  const size = Math.hypot(c, d);
  const text = item.str ?? "";
  const isUpright = d > 0 && Math.abs(b) <= MAX_SLANT * size;
  const isInside = x >= left - size && x <= right && y >= bottom && y <= top;
  if (text.trim() === "" || size < MIN_SIZE || !isUpright || !isInside) return undefined;
  const font = item.fontName ?? "";
  return {
    text,
    x,
    right: x + (item.width ?? 0),
    y,
    size,
    font,
    isMonospace: styles[font]?.fontFamily === "monospace",
  };
}
