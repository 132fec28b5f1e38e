import type { SetScore } from "./score.ts";

export interface QualityRow {
  readonly name: string;
  /** Questions of the set in all. */
  readonly of: number;
  readonly score: SetScore;
}

export interface QualitySettings {
  readonly embedder: string;
  readonly reader: string | undefined;
  readonly threshold: number;
}

/** Markdown: a line a set, with the models and settings that gave it. */
export function renderQuality(
  rows: readonly QualityRow[],
  { embedder, reader = "none", threshold }: QualitySettings,
): string {
  return `# Quality

Written by \`npm run eval -- --all\` on ${new Date().toISOString().slice(0, 10)}. Embedder \`${embedder}\`, reader \`${reader}\`, answers from ${threshold} on.
The sets' dev parts; where fewer questions were asked than a set has, they are those with the smallest sha1 of "sample " and their id. The coefficients were fitted
on half of the questions of the sets with an AUROC and of xquad: see [reliability](reliability.md) for figures of the other half alone.

- **R@1, nDCG@10**: is the right document found first, is it high among ten. **Quoted**: the answer that the set gives stands inside a quote.
- **Verbatim**: quotes that are the document's text to the letter. **Chars**: mean characters quoted. **ms**: median of a question, index built, on a busy 2-core machine.
- **Answered**: share of the answerable and of the unanswerable questions that were answered. **AUROC**: of confidence, answerable against not.

| set | questions | R@1 | nDCG@10 | quoted | verbatim | chars | answered, answerable | answered, unanswerable | AUROC | ms |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.map(renderRow).join("\n")}
`;
}

function renderRow({ name, of, score }: QualityRow): string {
  const {
    questions,
    recallAt1,
    ndcgAt10,
    quoted,
    verbatim,
    chars,
    answeredAnswerable,
    answeredUnanswerable,
    auroc,
    medianMs,
  } = score;
  const count = questions === of ? `${of}` : `${questions} of ${of}`;
  const shares = [recallAt1, ndcgAt10, quoted, verbatim].map((value) => figure(value, 3));
  const rest = [
    figure(chars, 0),
    figure(answeredAnswerable, 3),
    figure(answeredUnanswerable, 3),
    figure(auroc, 3),
    figure(medianMs, 0),
  ];
  return `| ${[name, count, ...shares, ...rest].join(" | ")} |`;
}

function figure(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "";
}
