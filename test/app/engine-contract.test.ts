import { describe } from "vitest";
import { describeEngine } from "../contracts/engine.ts";
import { createFakeEngine } from "../helpers/cli-engine.ts";
import { createScriptedEngine } from "../helpers/scripted-engine/index.ts";
import { createTestCorpus, HARBOUR, LIBRARY, NEVER } from "../helpers/test-corpus.ts";

describe("the engine, on models to compute by hand", () => {
  const open = async (threshold?: number) => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const { engine } = await corpus.open(threshold === undefined ? {} : { threshold });
    return { ...engine, forget: engine.whole.forget };
  };
  describeEngine({
    open: () => open(),
    openAbstaining: () => open(NEVER),
    answered: "When does the library open in the morning?",
    unanswered: "Who painted the ceiling of the opera?",
    message: "The library opens at nine in the morning. It holds 50,000 books in seven languages.",
  });
});

describe("the engine that the command line is tested with", () => {
  describeEngine({
    open: async () => createFakeEngine(),
    answered: "When does it open?",
    unanswered: "Who pays?",
    message: "The library opens at nine. It has 50,000 books.",
  });
});

describe("the engine that the bot is tested with", () => {
  describeEngine({
    open: async () => createScriptedEngine().engine,
    answered: "Quand rouvre le pont ?",
    unanswered: "Qui a gagné ?",
    message: "Le pont de Valmer rouvre ce lundi. Quatre communes ont financé les travaux.",
  });
});
