import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Refreshed } from "../app/import/refresher.ts";
import type { GaugeSource, Took } from "../app/telemetry.ts";

/** Ways to ask. */
export type Way = "command" | "message" | "fact" | "check";
export type Outcome = "answered" | "abstained" | "refused" | "failed";

export interface Metrics {
  count(way: Way, outcome: Outcome): void;
  /** Milliseconds from the question's arrival until its answer is sent. */
  observe(way: Way, durationMs: number): void;
  /** How long a part of the work took. */
  readonly took: Took;
  /** What a look at an address or a feed brought. */
  refreshed(outcome: Refreshed["outcome"]): void;
  /** Prometheus text format. */
  render(): Promise<string>;
  readonly contentType: string;
}

/** Of parts of an answer, and of loading a library. */
const STAGE_BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
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
  const stages = new Histogram({
    name: "sourcier_stage_seconds",
    help: "Seconds by what they went to: wait, embed, search, read and send of answers, load of libraries, index of passages",
    labelNames: ["stage"],
    buckets: STAGE_BUCKETS_S,
    registers,
  });
  const refreshes = new Counter({
    name: "sourcier_refreshes_total",
    help: "Looks at addresses of articles and at feeds by what they brought",
    labelNames: ["outcome"],
    registers,
  });
  for (const gauge of gauges) showGauge(gauge, registers);

  return {
    count: (way, outcome) => questions.inc({ way, outcome }),
    observe: (way, durationMs) => latency.observe({ way }, durationMs / 1000),
    took: (stage, durationMs) => stages.observe({ stage }, durationMs / 1000),
    refreshed: (outcome) => refreshes.inc({ outcome }),
    render: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function showGauge(source: GaugeSource, registers: Registry[]): void {
  const { name, help, label } = source;
  new Gauge({
    name,
    help,
    registers,
    labelNames: label === undefined ? [] : [label],
    async collect() {
      if (source.label === undefined) this.set(await source.read());
      else for (const [value, read] of Object.entries(source.read())) this.set({ [source.label]: value }, read);
    },
  });
}
