import { describe, expect, it } from "vitest";
import { summarize } from "../../scripts/lib/outcome.ts";
import {
  joinVerdicts,
  namesDifference,
  runStatements,
  type Statement,
  type StatementLine,
  statementOutcomes,
} from "../../scripts/lib/statements.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { createHashingReader } from "../helpers/hashing-reader.ts";

const TEXT = "The quarry sold 300 blocks of granite in May. The foreman is Ada Lund.";
const documents = [{ doc_id: "quarry", text: TEXT }];
const sold = { text: "The quarry sold 300 blocks of granite in May.", start: 0 };

function statement(given: Partial<Statement>): Statement {
  return { id: "s", doc_id: "quarry", statement: "", verdict: "found", kind: "near", passage: sold, ...given };
}

describe("checking statements", () => {
  it("notes verdict, place and words of what the engine says of each", async () => {
    const statements = [
      statement({ id: "1", statement: "The quarry sold 300 blocks of granite in May." }),
      statement({
        id: "2",
        statement: "The quarry sold 500 blocks of granite in May.",
        verdict: "differs",
        said: "500 blocks",
        source: "300 blocks",
      }),
      statement({ id: "3", statement: "My cousin sells used bicycles abroad.", verdict: "nothing" }),
    ];
    const models = { embedder: createHashingEmbedder(), reader: createHashingReader(), threshold: 0 };
    const lines = await runStatements({ documents, statements }, models);
    expect(lines).toMatchObject([
      { id: "1", verdict: "found", right: true, rightPassage: true, sentences: [{ quote: { start: 0 } }] },
      { id: "2", verdict: "differs", right: true, rightPassage: true, rightWords: true },
      { id: "3", verdict: "nothing", right: true, rightPassage: false, rightWords: false },
    ]);
  });

  it("takes the worst of several sentences", () => {
    expect(joinVerdicts(["found", "found"])).toBe("found");
    expect(joinVerdicts(["found", "differs", "nothing"])).toBe("differs");
    expect(joinVerdicts(["found", "nothing", "closest"])).toBe("closest");
    expect(joinVerdicts([])).toBe("nothing");
  });

  it("finds the right words where one pair shares a word with both sides", () => {
    const wanted = { said: "to double the Budget", source: "halve the budget" };
    expect(namesDifference({ said: "Double", source: "halve" }, wanted)).toBe(true);
    expect(namesDifference({ said: "double", source: "cut" }, wanted)).toBe(false);
    expect(namesDifference({ said: "", source: "" }, wanted)).toBe(false);
    expect(namesDifference({ said: "double", source: "halve" }, {})).toBe(false);
  });

  it("counts by how the document stands to each", () => {
    const line = (id: string, verdict: StatementLine["verdict"], rightWords = false): StatementLine => {
      return { id, verdict, sentences: [], right: false, rightPassage: false, rightWords };
    };
    const statements = [
      statement({ id: "1" }),
      statement({ id: "2" }),
      statement({ id: "3", verdict: "differs", kind: "number" }),
      statement({ id: "4", verdict: "differs", kind: "number" }),
      statement({ id: "5", verdict: "nothing", kind: "detail" }),
      statement({ id: "6", verdict: "nothing", kind: "detail" }),
    ];
    const outcomes = statementOutcomes({ documents, statements }, [
      line("1", "found"),
      line("2", "differs"),
      line("3", "differs", true),
      line("4", "found", true),
      line("5", "found"),
      line("6", "nothing"),
    ]);
    expect(outcomes.map(({ group }) => group)).toContain("differs: number");
    expect(summarize(outcomes)).toMatchObject({
      "true found": 0.5,
      "true called different": 0.5,
      "false called found": 0.5,
      "right words": 0.5,
      "unstated called nothing": 0.5,
      "stated called nothing": 0,
    });
  });
});
