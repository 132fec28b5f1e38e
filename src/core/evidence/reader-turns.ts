import type { ReaderTurn } from "../ports/reader.ts";
import { cleanQuestion } from "../question/clean.ts";
import type { Answer, Turn } from "../types.ts";

/** The turns before a question as a reader takes them: what was typed, and the words that answered it. */
export function toReaderTurns(turns: readonly Turn[]): ReaderTurn[] {
  return turns.map(({ question, answer }) => ({ question: cleanQuestion(question), reply: replyOf(answer) }));
}

/** The first answering words; of an answer without any the quote. */
function replyOf({ kind, citations: [citation] }: Answer): string {
  if (kind === "abstained" || citation === undefined) return "";
  const { quote, start, highlights } = citation;
  const [answering] = highlights;
  return answering === undefined ? quote : quote.slice(answering.start - start, answering.end - start);
}
