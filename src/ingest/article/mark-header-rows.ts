import type { Part, RowPart } from "./parts.ts";

/** So many rows with figures below tell that the first one says what they are. */
const MIN_ROWS_BELOW = 2;
/** In a table of two columns, the first of which may be but labels, so many, and all of one unit. */
const MIN_PAIRS_BELOW = 3;

/**
 * The parts with the first row of each table that marks none taken for its header where it holds words alone above a column of figures, as in
 * documents whose authors only set it apart by its look.
 */
export function markHeaderRows(parts: readonly Part[]): Part[] {
  const marked: Part[] = [];
  let table: RowPart[] = [];
  for (const part of parts) {
    if (part.kind === "row") table.push(part);
    else {
      marked.push(...withHeader(table), part);
      table = [];
    }
  }
  return [...marked, ...withHeader(table)];
}

function withHeader(rows: readonly RowPart[]): readonly RowPart[] {
  const [first, ...below] = rows;
  if (first === undefined || rows.some(({ isHeader }) => isHeader)) return rows;
  return namesColumns(first) && hasFigures(first, below) ? [{ ...first, isHeader: true }, ...below] : rows;
}

/** Words in all cells, but for the one above the rows' names. */
function namesColumns({ cells }: RowPart): boolean {
  return cells.every((cell, column) => (cell === "" && column === 0) || /^[^\d]*\p{L}[^\d]*$/u.test(cell ?? ""));
}

function hasFigures({ cells }: RowPart, below: readonly RowPart[]): boolean {
  return cells.some((_, column) => {
    if (column === 0) return false;
    const figures = below.map((row) => row.cells[column] ?? "").filter((cell) => cell !== "");
    if (figures.length < MIN_ROWS_BELOW || !figures.every((cell) => /\d/.test(cell))) return false;
    if (cells.length > 2) return true;
    const units = new Set(figures.map((cell) => cell.replace(/[\d.,\s]+/g, "")));
    return figures.length >= MIN_PAIRS_BELOW && units.size === 1 && !units.has("");
  });
}
