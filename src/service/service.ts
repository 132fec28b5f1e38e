import type { Importers } from "../app/import/importer.ts";
import type { Log } from "../app/log.ts";
import type { GaugeSource, Telemetry } from "../app/telemetry.ts";
import type { Engine, ServiceConfig } from "../app/types.ts";
import { OPERATOR } from "../core/scope.ts";
import { createWaitingAskers, type TellAsker, type WaitingAskers } from "./askers/waiting-askers.ts";
import type { AnswerRecords } from "./asking/answer-records.ts";
import { createAnswerRecords } from "./asking/answer-records.ts";
import { type AskQueue, createAskQueue } from "./asking/ask-queue.ts";
import { type Cooldown, createCooldown } from "./asking/cooldown.ts";
import { type Corrections, createCorrections } from "./corrections/corrections.ts";
import type { TellCorrections } from "./corrections/tell-corrections.ts";
import { createDigests, type Digests, type TellDigest } from "./digest/digests.ts";
import { documentsOf } from "./documents-of.ts";
import { createFeedDesk, type FeedDesk } from "./feeds/feed-desk.ts";
import { createForgotten, type Forgotten } from "./forgotten.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { createHashPerson, type HashPerson } from "./people.ts";
import type { RefreshingOptions } from "./refreshing.ts";
import { createDepartures, type Departures } from "./servers/departures.ts";
import { createScopes, type Directory, type Scopes } from "./servers/scopes.ts";
import { createServerDesk, type ServerDesk } from "./servers/server-desk.ts";
import { overdueGauge } from "./sources/overdue.ts";
import { refreshTargets, type TellManagers } from "./sources/refresh-targets.ts";
import { renewLibraries } from "./sources/renew-libraries.ts";
import { createSourceDesk, type SourceDesk } from "./sources/source-desk.ts";

/** What every face that serves several people works with; made once by `createService`. */
export interface Service {
  readonly engine: Engine;
  readonly settings: ServiceConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A short id that nobody can guess. */
  readonly newId: () => string;
  readonly hashPerson: HashPerson;
  readonly questions: AskQueue;
  readonly cooldown: Cooldown;
  readonly records: AnswerRecords;
  readonly forgotten: Forgotten;
  readonly scopes: Scopes;
  /** Where servers' managers look after their sources. */
  readonly desk: SourceDesk;
  /** and with its feeds. */
  readonly feeds: FeedDesk;
  /** Where they choose how it is there. */
  readonly servers: ServerDesk;
  readonly departures: Departures;
  /** Tells of answers whose articles have changed. */
  readonly corrections: Corrections;
  readonly askers: WaitingAskers;
  readonly digests: Digests;
  /** The libraries whose addresses are looked at again. */
  readonly refreshTargets: RefreshingOptions["targets"];
  /** Indexes again what other models or rules have indexed. */
  readonly renewLibraries: (signal: AbortSignal) => Promise<void>;
  readonly importers: Pick<Importers, "of" | "attachment">;
}

export interface ServiceOptions extends Pick<Service, "engine" | "importers" | "settings" | "log" | "now" | "newId"> {
  /** What a face has to show besides: its connection, for one. */
  readonly gauges: readonly GaugeSource[];
  /** Where the engine says how it is. */
  readonly telemetry: Telemetry;
  /** How the face tells managers of their sources. */
  readonly tell: TellManagers;
  /** How it tells of answers whose articles have changed. */
  readonly tellCorrections: TellCorrections;
  /** How it answers those who wait for an answer, */
  readonly tellAsker: TellAsker;
  /** and tells managers of a week. */
  readonly tellDigest: TellDigest;
  /** Which servers the face serves. */
  readonly directory: Directory;
  /** Cancels the questions under way. */
  readonly signal: AbortSignal;
}

export async function createService({
  gauges,
  telemetry,
  directory,
  tell,
  tellCorrections,
  tellAsker,
  tellDigest,
  signal,
  ...given
}: ServiceOptions): Promise<Service> {
  const { engine, importers, settings, now, newId, log } = given;
  const records = createAnswerRecords((owner) => documentsOf(engine, owner), now);
  const { questions, metrics } = createMeasuredQueue({
    engine,
    settings,
    signal,
    telemetry,
    gauges: [overdueGauge({ engine, directory, now }), ...gauges, ...telemetry.gauges],
  });
  const hashPerson = await createHashPerson(documentsOf(engine, OPERATOR));
  const scopes = createScopes({ engine, directory, hashPerson, now });
  const servers = createServerDesk({ engine, now, newId });
  return {
    ...given,
    questions,
    metrics,
    hashPerson,
    cooldown: createCooldown({ limits: settings, tallies: engine.tallies, hashPerson, now }),
    records,
    forgotten: createForgotten({ keeper: engine, documents: documentsOf(engine, OPERATOR), now }),
    scopes,
    desk: createSourceDesk({ engine, importers, now, newId }),
    feeds: createFeedDesk({ engine, importers, now, newId }),
    servers,
    departures: createDepartures({ engine, servers: () => directory.allServers(), now, log }),
    corrections: createCorrections({ engine, records, directory, tell: tellCorrections, now, log }),
    askers: createWaitingAskers({
      engine,
      questions,
      records,
      scopes,
      servers,
      directory,
      tell: tellAsker,
      now,
      log,
    }),
    digests: createDigests({ engine, servers, directory, tell: tellDigest, now, log }),
    refreshTargets: () => refreshTargets({ engine, importers, directory, now, newId, tell }),
    renewLibraries: (stopping) => renewLibraries({ engine, directory, now, log }, stopping),
  };
}

/** The line of questions, and what is counted of it and of all else. */
function createMeasuredQueue({
  engine,
  settings,
  signal,
  telemetry,
  gauges,
}: Pick<ServiceOptions, "engine" | "settings" | "signal" | "telemetry" | "gauges">): Pick<
  Service,
  "questions" | "metrics"
> {
  const metrics = createMetrics([
    { name: "sourcier_questions_running", help: "Questions in flight", read: () => questions.running },
    { name: "sourcier_questions_waiting", help: "Questions in line", read: () => questions.waiting },
    ...gauges,
  ]);
  telemetry.listen(metrics.took);
  const questions = createAskQueue({
    engine,
    took: metrics.took,
    concurrency: settings.askConcurrency,
    maxWaiting: settings.askQueue,
    signal,
  });
  return { questions, metrics };
}
