import type { GaugeSource } from "../../app/telemetry.ts";
import type { Engine } from "../../app/types.ts";
import { OPERATOR } from "../../core/scope.ts";
import type { Directory } from "../servers/scopes.ts";
import { ownerOfServer } from "../servers/server-settings.ts";

export interface OverdueParts {
  readonly engine: Pick<Engine, "due">;
  readonly directory: Pick<Directory, "serverIds">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How long the address or feed that has been due longest has waited; no number where the store cannot be asked. */
export function overdueGauge({ engine, directory, now }: OverdueParts): GaugeSource {
  return {
    name: "sourcier_look_overdue_seconds",
    help: "Seconds for which the address or feed that has been due longest has waited to be looked at",
    async read() {
      // What a server that the bot has left still holds waits for nothing.
      const ours = new Set([OPERATOR, ...directory.serverIds().map(ownerOfServer)]);
      const due = await engine.due(now()).catch(() => undefined);
      if (due === undefined) return Number.NaN;
      const first = due.find(({ owner }) => ours.has(owner));
      return first === undefined ? 0 : (now() - first.since) / MS_PER_SECOND;
    },
  };
}

const MS_PER_SECOND = 1000;
