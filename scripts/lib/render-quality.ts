import type { NamedSet } from "./all-sets.ts";
import { distortions } from "./distort.ts";
import { AUROC, byGroup, type Figures, type Outcome, summarize } from "./outcome.ts";

/** A set and what came of it. */
export interface QualityRow extends Pick<NamedSet, "name" | "table" | "size"> {
  readonly outcomes: readonly Outcome[];
}

export interface QualitySettings {
  readonly embedder: string;
  readonly reader: string | undefined;
  /** Answers from this probability on. */
  readonly threshold: number;
  /** ISO date. */
  readonly date: string;
}

/** Markdown: every table of what was measured, with the models and settings that gave it. */
export function renderQuality(
  rows: readonly QualityRow[],
  { embedder, reader = "none", threshold, date }: QualitySettings,
): string {
  const of = (table: NamedSet["table"]) => rows.filter((row) => row.table === table);
  return `Written by \`npm run eval -- --all\` on ${date}. Embedder \`${embedder}\`, reader \`${reader}\`, answers from ${threshold} on.
Every question is asked through the engine as the bot asks it. The sets' dev parts; where fewer questions were asked than a set has, they
are those with the smallest sha1 of "sample " and their id. Columns with "report" are of the half whose id's sha1 starts with 8-f, which
no coefficient has seen; a conversation belongs to a half as a whole.

- **R@1, nDCG@10**: is the right document found first, is it high among ten. **Quoted**: the answer that the set gives stands inside a quote.
- **Verbatim**: quotes that are the document's text to the letter. **Chars**: mean characters quoted.
- **Answered**: share of the answerable and of the unanswerable questions that were answered. **AUROC**: of confidence, answerable against not.
- **Right**: answered with the set's answer inside a quote, or not answered where there is none.

## Questions

${renderTable(of("questions"), QUESTION_COLUMNS)}

## Questions typed in haste

Of the report half, each distorted in one way or in all four at once; in brackets how many points of the right decisions are lost.

${renderDistorted(of("distorted"), of("questions"))}

## Conversations

The turns before are the engine's own answers.

${of("conversations").map(renderTurns).join("\n\n")}

## Statements

Each held against its article. **Right words**: said to differ, in words of which one pair shares a word with both sides of what differs.

${of("statements").map(renderStatements).join("\n\n")}

## Files as people have them

The article that ships with the project, and small files of many shapes, each alone.

${renderTable(of("files"), FILE_COLUMNS)}
`;
}

interface Column {
  readonly figure: string;
  readonly title?: string;
  readonly digits?: number;
  readonly isReported?: true;
}

const DECISION_COLUMNS: readonly Column[] = [
  { figure: "answered, answerable" },
  { figure: "answered, unanswerable" },
  { figure: AUROC },
  { figure: "right" },
  { figure: "quoted", title: "quoted, report", isReported: true },
  { figure: "answered, answerable", title: "answered, answerable, report", isReported: true },
  { figure: "answered, unanswerable", title: "answered, unanswerable, report", isReported: true },
  { figure: AUROC, title: "AUROC, report", isReported: true },
  { figure: "right", title: "right, report", isReported: true },
];

const QUESTION_COLUMNS: readonly Column[] = [
  { figure: "R@1" },
  { figure: "nDCG@10" },
  { figure: "quoted" },
  { figure: "verbatim" },
  { figure: "chars", digits: 0 },
  ...DECISION_COLUMNS,
];

const FILE_COLUMNS: readonly Column[] = [
  { figure: "right" },
  { figure: "right quote" },
  { figure: "no mark" },
  { figure: "right highlight" },
];

const VERDICT_COLUMNS: readonly Column[] = ["found", "differs", "closest", "nothing", "right words"].flatMap(
  (figure) => [{ figure }, { figure, title: `${figure}, report`, isReported: true }],
);

const STATEMENT_FIGURES = [
  "false called found",
  "true called different",
  "true found",
  "right words",
  "unstated called nothing",
  "stated called nothing",
  "right passage",
  "right",
];

function renderTable(rows: readonly QualityRow[], columns: readonly Column[], first = "set"): string {
  const shown = rows.map(({ name, size, outcomes }) => [
    name,
    outcomes.length === size ? `${size}` : `${outcomes.length} of ${size}`,
    ...renderFigures(outcomes, columns),
  ]);
  return markdownTable([first, "count", ...columns.map(({ figure, title = figure }) => title)], shown);
}

function renderFigures(outcomes: readonly Outcome[], columns: readonly Column[]): string[] {
  const whole = summarize(outcomes);
  const reported = summarize(outcomes.filter(({ isReported }) => isReported));
  return columns.map(({ figure, digits = 3, isReported }) => format((isReported ? reported : whole)[figure], digits));
}

/** All turns, those that follow another, and each by its number. */
function renderTurns(row: QualityRow): string {
  const followUps = part(
    row,
    "follow-ups",
    row.outcomes.filter(({ group }) => group !== "1"),
  );
  return renderTable([{ ...row, name: "all" }, followUps, ...groupsOf(row)], QUESTION_COLUMNS.slice(2), "turn");
}

function groupsOf(row: QualityRow): readonly QualityRow[] {
  return [...byGroup(row.outcomes)].map(([group, outcomes]) => part(row, group, outcomes));
}

function part(row: QualityRow, name: string, outcomes: readonly Outcome[]): QualityRow {
  return { ...row, name, size: outcomes.length, outcomes };
}

function renderStatements(row: QualityRow): string {
  const whole = summarize(row.outcomes);
  const reported = summarize(row.outcomes.filter(({ isReported }) => isReported));
  const figures = STATEMENT_FIGURES.map((name) => [name, format(whole[name], 3), format(reported[name], 3)]);
  return `${markdownTable(["share", "all", "report"], figures)}\n\n${renderTable(groupsOf(row), VERDICT_COLUMNS, "kind")}`;
}

function renderDistorted(distorted: readonly QualityRow[], plain: readonly QualityRow[]): string {
  const names = Object.keys(distortions);
  const sets = plain.filter(({ name }) => distorted.some((row) => row.name.startsWith(shortName(name))));
  const rows = sets.map(({ name, outcomes }) => {
    const right = summarize(outcomes.filter(({ isReported }) => isReported)).right ?? Number.NaN;
    const cells = names.map((distortion) => {
      const row = distorted.find((each) => each.name === `${shortName(name)}, ${distortion}`);
      const left = summarize(row?.outcomes ?? []).right ?? Number.NaN;
      return `${format(left, 3)} (${format(100 * (right - left), 1)})`;
    });
    return [shortName(name), format(right, 3), ...cells];
  });
  return markdownTable(["set", "as written", ...names], rows);
}

function shortName(name: string): string {
  return name.split(",")[0] ?? name;
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function format(value: Figures[string] | undefined, digits: number): string {
  return value === undefined || !Number.isFinite(value) ? "" : value.toFixed(digits);
}
