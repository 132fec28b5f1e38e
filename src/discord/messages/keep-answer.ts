import type { Scope } from "../../core/scope.ts";
import type { AnswerRecord } from "../../service/asking/answer-records.ts";
import { inBackground } from "../../service/background.ts";
import { type Deed, placeOf, whoDid } from "../scope-of-place.ts";
import type { Services } from "../services.ts";

export interface GivenAnswer {
  readonly record: AnswerRecord;
  readonly scope: Pick<Scope, "owner">;
  /** When it was asked, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** Keeps an answer that was sent, unless its asker was forgotten since they asked. Nobody waits for it. */
export function keepAnswer(
  { records, forgotten, log }: Pick<Services, "records" | "forgotten" | "log">,
  { record, scope, startedAt }: GivenAnswer,
): void {
  const kept = forgotten.keep({ person: record.asker, startedAt }, () => records.in(scope).save(record));
  inBackground(kept, log, "keep an answer");
}

/** Remembers, likewise, in which server somebody asked: whose articles answer them in a direct message. */
export function rememberWhereAsked(
  { scopes, hashPerson, forgotten, log }: Pick<Services, "scopes" | "hashPerson" | "forgotten" | "log">,
  deed: Deed,
  startedAt: number,
): void {
  const { id } = whoDid(deed);
  const kept = forgotten.keep({ person: hashPerson(id), startedAt }, () => scopes.asked(placeOf(deed), id));
  inBackground(kept, log, "remember where somebody asks");
}
