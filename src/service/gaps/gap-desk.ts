import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { LibraryId, Scope } from "../../core/scope.ts";
import type { Answer } from "../../core/types.ts";
import { documentsOf } from "../documents-of.ts";
import { UNANSWERED_KIND } from "../kinds.ts";
import { ownerOfServer } from "../servers/server-settings.ts";
import type { Service } from "../service.ts";
import { keepDismissed } from "./dismissed.ts";
import { findGap, foldedWords, type Gap, type Gaps, readGaps } from "./gaps.ts";
import { settleUnhelpful, type VainQuestion } from "./vain-questions.ts";

/** What came of asking a gap's wordings again. */
export interface AskedAgain {
  readonly all: number;
  readonly answered: readonly Answer[];
}

type Parts = Pick<Service, "engine" | "servers" | "scopes" | "questions" | "now" | "newId">;

/** So many of a gap's wordings are asked again. */
const MAX_ASKED_AGAIN = 5;

export async function gapsOf(serverId: string, { engine, servers }: Pick<Parts, "engine" | "servers">): Promise<Gaps> {
  const { showsAlone } = await servers.settings(serverId);
  return readGaps({ documents: documentsOf(engine, ownerOfServer(serverId)), engine, showsAlone });
}

/** Undefined where none of its questions is kept any more. */
export async function gapOf(
  serverId: string,
  id: string,
  parts: Pick<Parts, "engine" | "servers">,
): Promise<Gap | undefined> {
  return findGap(await gapsOf(serverId, parts), id);
}

/** Asks its wordings again, of the libraries that they were asked of; what is answered now is no gap any more. */
export async function askGapAgain(serverId: string, gap: Gap, parts: Parts): Promise<AskedAgain> {
  const documents = documentsOf(parts.engine, ownerOfServer(serverId));
  const whole = await parts.scopes.ofServer(serverId);
  const { threshold } = await parts.servers.at({ serverId, channelIds: [] });
  const answered: Answer[] = [];
  const wordings = gap.wordings.slice(0, MAX_ASKED_AGAIN);
  for (const wording of wordings) {
    const asked = gap.questions.filter(({ question }) => foldedWords(question) === foldedWords(wording));
    const scope = narrowed(whole, asked[0]?.libraries);
    const answer = await parts.questions.ask(wording, { scope, turns: [], threshold });
    if (answer.kind !== "answered" || asked.every((each) => isTheSame(each, answer))) continue;
    answered.push(answer);
    for (const each of asked) await dropVain(documents, each);
  }
  return { all: wordings.length, answered };
}

/** "Not for us": neither these questions nor others that ask the same are shown from then on, until it expires. */
export async function dismissGap(
  serverId: string,
  { question: words, questions }: Gap,
  { engine, now, newId }: Parts,
): Promise<void> {
  const [compared] = await engine.compare([words]);
  const asked = questions.find(({ question }) => foldedWords(question) === foldedWords(words));
  if (compared === undefined || asked === undefined) return;
  const documents = documentsOf(engine, ownerOfServer(serverId));
  await keepDismissed(documents, {
    id: newId(),
    at: now(),
    question: compared,
    asked: { words, person: asked.person },
  });
}

/** What a pinned quote answers from now on is no gap any more. */
export async function settleGap(
  serverId: string,
  { questions }: Gap,
  { engine }: Pick<Parts, "engine">,
): Promise<void> {
  const documents = documentsOf(engine, ownerOfServer(serverId));
  for (const each of questions) await dropVain(documents, each);
}

function narrowed(whole: Scope, libraries: readonly LibraryId[] | undefined): Scope {
  const still = libraries && whole.libraries.filter((id) => libraries.includes(id));
  return still === undefined || still.length === 0 ? whole : { ...whole, libraries: still };
}

/** The answer that was marked as not helpful, once more. */
function isTheSame({ sort, nearest }: VainQuestion, { citations: [first] }: Answer): boolean {
  return sort === "unhelpful" && first?.quote === nearest?.quote;
}

async function dropVain(documents: DocumentStore, question: VainQuestion): Promise<void> {
  if (question.sort === "unanswered") await documents.deleteDocument(UNANSWERED_KIND, question.id);
  else await settleUnhelpful(documents, question);
}
