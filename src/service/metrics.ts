import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** Ways to ask. */
export type Way = "command" | "message" | "fact" | "check";
export type Outcome = "answered" | "abstained" | "refused" | "failed";

export interface Metrics {
  count(way: Way, outcome: Outcome): void;
  /** Milliseconds from the question's arrival until its answer is sent. */
  observe(way: Way, durationMs: number): void;
  /** Prometheus text format. */
  render(): Promise<string>;
  readonly contentType: string;
}

/** A value that is read at the moment of a scrape. */
export interface GaugeSource {
  readonly name: string;
  readonly help: string;
  readonly read: () => number;
}

const LATENCY_BUCKETS_S = [0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10];

export function createMetrics(gauges: readonly GaugeSource[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: "sourcier_questions_total",
    help: "Questions by way of asking and outcome",
    labelNames: ["way", "outcome"],
    registers,
  });
  const latency = new Histogram({
    name: "sourcier_answer_seconds",
    help: "Seconds from the arrival of a question until its answer is sent",
    labelNames: ["way"],
    buckets: LATENCY_BUCKETS_S,
    registers,
  });
  for (const { name, help, read } of gauges) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }

  return {
    count: (way, outcome) => questions.inc({ way, outcome }),
    observe: (way, durationMs) => latency.observe({ way }, durationMs / 1000),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
