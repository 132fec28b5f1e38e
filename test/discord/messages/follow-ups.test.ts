import { describe, expect, it } from "vitest";
import { createFollowUps } from "../../../src/discord/messages/follow-ups.ts";
import { plainMessage } from "../../../src/discord/render/layout.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const BODY = plainMessage("more");

/** One interaction, and processes on one state that come to it one after the other, as when each was killed. */
function startProcesses() {
  const documents = createMemoryDocuments();
  const sent: string[] = [];
  const trouble: Error[] = [];
  const followUp = async () => {
    const [error] = trouble.splice(0);
    if (error) throw error;
    sent.push(`message ${sent.length + 1}`);
    return { id: sent.at(-1) };
  };
  const interaction = { id: "7", followUp } as unknown as Parameters<ReturnType<typeof createFollowUps>["send"]>[0];
  const start = (once: Parameters<typeof createFollowUps>[0]["once"] = (_, work) => work()) =>
    createFollowUps({ once, documents, now: () => 0 });
  return { start, interaction, sent, trouble };
}

describe("what follows the first message of an answer", () => {
  it("is sent once, also by the process that takes over and finds some of it sent", async () => {
    const { start, interaction, sent } = startProcesses();
    expect(await start().send(interaction, 1, BODY)).toBe("message 1");
    const second = start();
    expect([await second.send(interaction, 1, BODY), await second.send(interaction, 2, BODY)]).toEqual([
      "message 1",
      "message 2",
    ]);
    expect(sent).toEqual(["message 1", "message 2"]);
  });

  it("is sent by the next where sending it failed", async () => {
    const { start, interaction, sent, trouble } = startProcesses();
    trouble.push(new Error("no connection"));
    await expect(start().send(interaction, 1, BODY)).rejects.toThrow("no connection");
    expect(await start().send(interaction, 1, BODY)).toBe("message 1");
    expect(sent).toHaveLength(1);
  });

  it("is known by its id where another process has sent it meanwhile", async () => {
    const { start, interaction, sent } = startProcesses();
    const other = start();
    const waiting = start(async () => void (await other.send(interaction, 1, BODY)));
    expect(await waiting.send(interaction, 1, BODY)).toBe("message 1");
    expect(sent).toHaveLength(1);
  });
});
