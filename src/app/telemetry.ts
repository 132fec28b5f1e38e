/** What the time of an answer goes to, and beside it that of what is brought in. */
export const STAGES = ["wait", "embed", "search", "read", "send", "load", "index"] as const;

/**
 * `wait`: in line; `embed`: vectors of questions, sentences and their words; `search`: passages; `read`: the reader; `send`: from the answer
 * to the last message on Discord; `load`: a library into memory; `index`: vectors of passages.
 */
export type Stage = (typeof STAGES)[number];

export type Took = (stage: Stage, durationMs: number) => void;

/** A value that is read at the moment of a scrape; with a label, one for each of its values. */
export type GaugeSource = { readonly name: string; readonly help: string } & (
  | { readonly label?: undefined; readonly read: () => number | Promise<number> }
  | { readonly label: string; readonly read: () => Readonly<Record<string, number>> }
);

/** Where the parts of a long-running program say how they are, whoever listens. */
export interface Telemetry {
  readonly took: Took;
  readonly listen: (listener: Took) => void;
  /** Shows a value from now on. */
  readonly show: (gauge: GaugeSource) => void;
  readonly gauges: readonly GaugeSource[];
}

export function createTelemetry(): Telemetry {
  const listeners = new Set<Took>();
  const gauges: GaugeSource[] = [];
  return {
    took: (stage, durationMs) => {
      for (const listener of listeners) listener(stage, durationMs);
    },
    listen: (listener) => void listeners.add(listener),
    show: (gauge) => void gauges.push(gauge),
    gauges,
  };
}

/** Does the work and says how long it took, whether it succeeds or not. */
export async function timed<T>(took: Took, stage: Stage, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  try {
    return await work();
  } finally {
    took(stage, performance.now() - startedAt);
  }
}
