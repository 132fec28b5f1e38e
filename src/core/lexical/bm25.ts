/** The six numbers of BM25 for one term in one text, and its two parameters. */
export interface Bm25Input {
  /** How often the term stands in the text. */
  readonly termFrequency: number;
  /** In how many texts it stands. */
  readonly documentFrequency: number;
  readonly documents: number;
  /** Terms in the text. */
  readonly length: number;
  readonly averageLength: number;
}

/** Term frequency saturation; the usual value. */
export const K1 = 1.2;
/** How much length counts; the usual value. */
export const B = 0.75;

/** Inverse document frequency, never negative: ln(1 + (N - n + .5) / (n + .5)) (Robertson and Zaragoza 2009, with Lucene's 1 +). */
export function inverseDocumentFrequency(documentFrequency: number, documents: number): number {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/** BM25 of one term in one text (Robertson and Zaragoza 2009, equation 3.15). */
export function bm25(input: Bm25Input): number {
  const { termFrequency, documentFrequency, documents, length, averageLength } = input;
  const saturation = termFrequency + K1 * (1 - B + (B * length) / averageLength);
  return inverseDocumentFrequency(documentFrequency, documents) * ((termFrequency * (K1 + 1)) / saturation);
}
