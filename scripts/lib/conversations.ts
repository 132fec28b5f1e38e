import { join } from "node:path";
import type { Turn } from "../../src/core/types.ts";
import { questionOutcomes } from "./question-outcomes.ts";
import { quoteFrom, type RunLine, toRunLine } from "./run-line.ts";
import { type Asked, indexSet, type SetEngine, type SetModels } from "./set-engine.ts";
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

/** Holds each conversation over its document alone, and notes what came of each turn. */
export async function runConversations(set: ConversationSet, models: SetModels): Promise<TurnLine[]> {
  const lines: TurnLine[] = [];
  for await (const { document, query, asked, ms } of holdConversations(set, (each) => indexSet([each], models))) {
    const line = toRunLine(query.id, asked, { ms, toQuote: quoteFrom([document]) });
    const [outcome] = questionOutcomes(toSet([document], [query]), [line]);
    const right = outcome?.figures.right === 1;
    lines.push({ ...line, conversation: query.half, turn: Number(query.group), right });
  }
  return lines;
}

/** A question of a conversation, and how the engine took it. */
export interface HeldTurn {
  readonly document: SetDocument;
  readonly query: TurnQuery;
  readonly asked: Asked;
  readonly ms: number;
}

/**
 * Asks turn after turn of an engine of each document; the turns before are the engine's own answers, and a turn that it refuses is none to
 * those after it.
 */
export async function* holdConversations(
  { documents, conversations }: ConversationSet,
  open: (document: SetDocument) => Promise<Pick<SetEngine, "ask" | "close">>,
): AsyncGenerator<HeldTurn> {
  for (const document of documents) {
    const own = conversations.filter(({ doc_id }) => doc_id === document.doc_id);
    if (own.length === 0) continue;
    const engine = await open(document);
    for (const conversation of own) {
      const turns: Turn[] = [];
      for (const query of toQueries(conversation)) {
        const started = performance.now();
        const asked = await engine.ask(query.question, [...turns]);
        yield { document, query, asked, ms: performance.now() - started };
        if (asked.answer !== undefined) turns.push({ question: query.question, answer: asked.answer });
      }
    }
    await engine.close();
  }
}

/** The turns as questions of a set, grouped by their number. */
export function turnsAsSet({ documents, conversations }: ConversationSet): QuestionSet {
  return toSet(documents, conversations.flatMap(toQueries));
}

function toSet(documents: readonly SetDocument[], queries: readonly SetQuery[]): QuestionSet {
  return { documents, queries, relevant: new Map() };
}

type TurnQuery = SetQuery & Required<Pick<SetQuery, "half" | "group">>;

function toQueries({ id, doc_id, turns }: Conversation): TurnQuery[] {
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
