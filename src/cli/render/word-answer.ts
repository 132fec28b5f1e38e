import { answerToJson } from "../../app/answer-json.ts";
import type { ScopedEngine } from "../../app/types.ts";
import type { Answer } from "../../core/types.ts";
import type { CommandContext } from "../context.ts";
import type { AskRequest } from "../invocation.ts";
import { renderAnswer } from "./render-answer.ts";
import { renderExplanation } from "./render-explanation.ts";
import { tellApart } from "./tell-apart.ts";

export interface WordAnswerOptions {
  readonly context: Pick<CommandContext, "screen" | "words" | "quiet">;
  readonly request: Pick<AskRequest, "json" | "explain">;
  readonly engine: Pick<ScopedEngine, "sources">;
}

/** The answer in the form that the person asked for: JSON or prose, with its reasons or without. */
export async function wordAnswer(answer: Answer, { context, request, engine }: WordAnswerOptions): Promise<string> {
  if (request.json) return `${JSON.stringify(answerToJson(answer))}\n`;
  const sources = await engine.sources();
  const { screen, words, quiet } = context;
  const text = renderAnswer(tellApart(answer, sources), { screen, words, sources: sources.length, quiet });
  if (!request.explain) return text;
  const { explanation } = words.terminal;
  const weighed = [answer, ...(answer.parts ?? [])].flatMap((each) => each.explanation ?? []);
  const reasons =
    weighed.length === 0 ? [`${explanation.none}\n`] : weighed.map((each) => renderExplanation(each, explanation));
  return [text, ...reasons].join("\n");
}
