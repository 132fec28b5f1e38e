import picocolors from "picocolors";
import type { Environment } from "../../app/config.ts";
import type { OutputStream } from "../io.ts";
import { DEFAULT_LINE_CELLS, MAX_LINE_CELLS, MIN_LINE_CELLS } from "../limits.ts";

type Paint = (text: string) => string;

/** How a stream is drawn on. */
export interface Screen {
  /** Not on a terminal there are no colours, no marks, and a quote is one line. */
  readonly terminal: boolean;
  /** Cells of a line of prose; without limit when not on a terminal. */
  readonly cells: number;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly accent: Paint;
  readonly good: Paint;
  readonly bad: Paint;
}

/** Colours only on a terminal, and none with NO_COLOR or TERM=dumb. */
export function createScreen(stream: Pick<OutputStream, "isTTY" | "columns">, env: Environment): Screen {
  const terminal = stream.isTTY === true;
  const colors = picocolors.createColors(terminal && !env.NO_COLOR && env.TERM !== "dumb");
  return {
    terminal,
    cells: terminal ? clampCells(stream.columns) : Number.POSITIVE_INFINITY,
    strong: (text) => colors.bold(colors.yellow(text)),
    faint: colors.dim,
    accent: colors.cyan,
    good: colors.green,
    bad: colors.red,
  };
}

function clampCells(columns: number | undefined): number {
  return Math.min(MAX_LINE_CELLS, Math.max(MIN_LINE_CELLS, columns || DEFAULT_LINE_CELLS));
}
