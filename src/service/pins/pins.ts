import type { Engine, QuotedPlace } from "../../app/types.ts";
import type { DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";
import { asksTheSame, type ComparedQuestion, likeness } from "../../core/question/likeness.ts";
import type { Scope } from "../../core/scope.ts";
import type { Answer } from "../../core/types.ts";
import { type KeptQuestion, keepQuestion, readQuestion } from "../asking/kept-question.ts";
import { documentsOf } from "../documents-of.ts";
import { foldedWords } from "../gaps/gaps.ts";
import { PIN_KIND } from "../kinds.ts";
import { movePlaces } from "./move-places.ts";

/** Sentences that a server's team picked as what answers a question. */
export interface Pin {
  readonly id: string;
  /** The question that they were picked for. */
  readonly question: string;
  /** Its wordings by their meaning alone. */
  readonly wordings: readonly ComparedQuestion[];
  readonly places: readonly QuotedPlace[];
}

/** The most that a server may have. */
export const MAX_PINS = 100;

type PinParts = Pick<Engine, "in" | "library" | "compare">;

/** The latest first. */
export async function readPins(documents: Pick<DocumentStore, "listDocuments">): Promise<readonly Pin[]> {
  return (await documents.listDocuments(PIN_KIND, { limit: MAX_PINS })).flatMap(toPin);
}

export async function writePin(
  documents: Pick<DocumentStore, "putDocument">,
  { id, ...pin }: Pin,
  at: number,
): Promise<void> {
  const body = { ...pin, wordings: pin.wordings.map(keepQuestion) } satisfies PinBody;
  await documents.putDocument({ kind: PIN_KIND, id, createdAt: at, body });
}

/** True when it was there. */
export function removePin(documents: Pick<DocumentStore, "deleteDocument">, id: string): Promise<boolean> {
  return documents.deleteDocument(PIN_KIND, id);
}

/** The quotes that the team picked for what is asked here, as an answer; undefined where there are none, or they sleep. Throws what the embedder throws. */
export async function answerFromPins(question: string, scope: Scope, engine: PinParts): Promise<Answer | undefined> {
  const pins = await readPins(documentsOf(engine, scope.owner));
  if (pins.length === 0) return undefined;
  const [asked] = await engine.compare([question]);
  const pin = asked && bestOf(await readAsNow(pins, asked.by, { engine, scope }), question, asked);
  return pin && quotePin(pin, { question, scope, engine });
}

/** Its quotes as an answer, moved along with its articles; undefined while it sleeps. */
export async function quotePin(
  pin: Pin,
  { question, scope, engine }: { readonly question: string; readonly scope: Scope; readonly engine: PinParts },
): Promise<Answer | undefined> {
  const scoped = engine.in(scope);
  const answer = (await scoped.quote(question, pin.places)) ?? (await quoteMoved());
  return answer && { ...answer, pinnedFor: pin.question };

  async function quoteMoved(): Promise<Answer | undefined> {
    const places = await movePlaces(pin.places, engine);
    if (places === undefined) return undefined;
    const moved = await scoped.quote(question, places);
    if (moved !== undefined) await rewritePin({ ...pin, places }, scoped.documents);
    return moved;
  }
}

/** Unless somebody took it away meanwhile. */
async function rewritePin(pin: Pin, documents: DocumentStore): Promise<void> {
  const kept = await documents.getDocument(PIN_KIND, pin.id);
  if (kept !== undefined) await writePin(documents, pin, kept.createdAt);
}

/** Pins with a wording of the embedder that reads questions now: those of another one are read anew, by the words that were pinned. */
async function readAsNow(
  pins: readonly Pin[],
  by: string,
  { engine, scope }: { readonly engine: PinParts; readonly scope: Scope },
): Promise<readonly Pin[]> {
  const others = pins.filter(({ wordings }) => wordings.every((wording) => wording.by !== by));
  const read = others.length === 0 ? [] : await engine.compare(others.map(({ question }) => question));
  const anew = new Map<string, Pin>();
  for (const [index, pin] of others.entries())
    anew.set(pin.id, { ...pin, wordings: [...pin.wordings, ...read.slice(index, index + 1)] });
  for (const pin of anew.values()) await rewritePin(pin, documentsOf(engine, scope.owner));
  return pins.map((pin) => anew.get(pin.id) ?? pin);
}

function bestOf(pins: readonly Pin[], question: string, asked: ComparedQuestion): Pin | undefined {
  const words = foldedWords(question);
  const same = pins.find((pin) => foldedWords(pin.question) === words);
  if (same !== undefined) return same;
  const near = pins.flatMap((pin) =>
    pin.wordings
      .filter((wording) => asksTheSame(asked, wording))
      .map((wording) => ({ pin, alike: likeness(asked, wording) })),
  );
  return near.sort((a, b) => b.alike - a.alike)[0]?.pin;
}

type PinBody = Omit<Pin, "id" | "wordings"> & { readonly wordings: readonly KeptQuestion[] };

function toPin({ id, body }: StoredDocument): readonly Pin[] {
  return isPinBody(body) ? [{ ...body, id, wordings: body.wordings.map(readQuestion) }] : [];
}

/** Written by `writePin` alone: enough is checked to tell another shape. */
function isPinBody(body: unknown): body is PinBody {
  return typeof body === "object" && body !== null && "wordings" in body && "places" in body;
}
