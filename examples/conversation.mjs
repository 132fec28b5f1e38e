// A conversation: each question knows the turns before it, so that "he" and "and the last one?" are understood.
import { join } from "node:path";
import { createEngine } from "sourcier";

const questions = ["Who is the harbour master?", "What does he say about the engine?"];
const engine = await createEngine({ corpusDir: join(import.meta.dirname, "articles") });
try {
  const turns = [];
  for (const question of questions) {
    const answer = await engine.ask(question, { turns });
    turns.push({ question, answer });
    console.log(question);
    console.log(answer.citations.map(({ quote }) => `  “${quote}”`).join("\n") || "  (not in the articles)");
  }
} finally {
  await engine.close();
}
