import { join } from "node:path";
import type { Turn } from "../../src/core/types.ts";
import { questionOutcomes } from "./question-outcomes.ts";
import { quoteFrom, type RunLine, toRunLine } from "./run-line.ts";
import { indexSet, type SetEngine, type SetModels } from "./set-engine.ts";
import { type QuestionSet, readJsonLines, type SetDocument, type SetQuery } from "./set-files.ts";

/** Questions asked one after the other of one document, each leaning on those before it. */
interface Conversation {
  readonly id: string;
  readonly doc_id: string;
  readonly turns: readonly Required<Pick<SetQuery, "question" | "answerable" | "answers">>[];
}

export interface ConversationSet {
  readonly documents: readonly SetDocument[];
  readonly conversations: readonly Conversation[];
}

/** One turn's run. */
export interface TurnLine extends RunLine {
  readonly conversation: string;
  /** From 1. */
  readonly turn: number;
  /** Answered with an answer inside a quote, or not answered where there is none. */
  readonly right: boolean;
}

export function loadConversations(dir: string): ConversationSet {
  return {
    documents: readJsonLines<SetDocument>(join(dir, "corpus.jsonl")),
    conversations: readJsonLines<Conversation>(join(dir, "conversations.jsonl")),
  };
}

/** Holds each conversation over its document alone; the turns before are the engine's own answers. */
export async function runConversations(
  { documents, conversations }: ConversationSet,
  models: SetModels,
): Promise<TurnLine[]> {
  const lines: TurnLine[] = [];
  for (const document of documents) {
    const own = conversations.filter(({ doc_id }) => doc_id === document.doc_id);
    if (own.length === 0) continue;
    const engine = await indexSet([document], models);
    for (const conversation of own) lines.push(...(await holdConversation(conversation, document, engine.ask)));
    await engine.close();
  }
  return lines;
}

/** Asks turn after turn, each with the answers to those before; a turn that the engine refuses is none to those after it. */
export async function holdConversation(
  conversation: Conversation,
  document: SetDocument,
  ask: SetEngine["ask"],
): Promise<TurnLine[]> {
  const toQuote = quoteFrom([document]);
  const lines: TurnLine[] = [];
  const turns: Turn[] = [];
  for (const query of toQueries(conversation)) {
    const started = performance.now();
    const asked = await ask(query.question, [...turns]);
    const line = toRunLine(query.id, asked, { ms: performance.now() - started, toQuote });
    const [outcome] = questionOutcomes(toSet([document], [query]), [line]);
    const right = outcome?.figures.right === 1;
    lines.push({ ...line, conversation: conversation.id, turn: Number(query.group), right });
    if (asked.answer !== undefined) turns.push({ question: query.question, answer: asked.answer });
  }
  return lines;
}

/** The turns as questions of a set, grouped by their number. */
export function turnsAsSet({ documents, conversations }: ConversationSet): QuestionSet {
  return toSet(documents, conversations.flatMap(toQueries));
}

function toSet(documents: readonly SetDocument[], queries: readonly SetQuery[]): QuestionSet {
  return { documents, queries, relevant: new Map() };
}

function toQueries({ id, doc_id, turns }: Conversation): (SetQuery & { readonly group: string })[] {
  return turns.map(({ question, answerable, answers }, index) => ({
    id: `${id}-${index + 1}`,
    question,
    doc_id,
    answerable,
    answers,
    half: id,
    group: `${index + 1}`,
  }));
}
