import type { VectorHit } from "../../core/ports/vector-index.ts";

/**
 * Keeps the best of the hits that are offered to it. They are to be offered in order of position: of two equal scores the earlier offer ranks first.
 * An offer costs one comparison, unless it is among the best so far.
 */
export class BestHits {
  readonly #limit: number;
  readonly #hits: VectorHit[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(position: number, score: number): void {
    const last = this.#hits.at(-1);
    if (this.#hits.length >= this.#limit) {
      if (last === undefined || score <= last.score) return;
      this.#hits.pop();
    }
    this.#hits.splice(this.#rankOf(score), 0, { position, score });
  }

  /** Best first. */
  list(): readonly VectorHit[] {
    return this.#hits;
  }

  /** How many of the hits score at least as much. */
  #rankOf(score: number): number {
    let low = 0;
    let high = this.#hits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const hit = this.#hits[middle];
      if (hit !== undefined && hit.score >= score) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
