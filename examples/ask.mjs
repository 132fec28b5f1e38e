// Asks one question and prints the quotation with its place: node examples/ask.mjs "How many cars does the ferry take?"
import { join } from "node:path";
import { createEngine } from "sourcier";

const question = process.argv[2] ?? "How many cars does the ferry take?";
const engine = await createEngine({ corpusDir: join(import.meta.dirname, "articles") });
try {
  const answer = await engine.ask(question);
  if (answer.kind === "abstained") console.log("The articles do not answer this.");
  for (const { quote, title, paragraph, attribution } of answer.citations) {
    console.log(`“${quote}”`);
    console.log(`  ${[attribution?.name, title].filter(Boolean).join(" · ")}, paragraph ${paragraph}`);
  }
} finally {
  await engine.close();
}
