import { describe, expect, it } from "vitest";
import { createServerDesk } from "../../../src/service/servers/server-desk.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const SERVER = "1";

async function openTwo() {
  const { engine } = await (await createTestCorpus({})).open();
  let made = 0;
  const parts = { engine: engine.whole, now: () => 0, newId: () => String(made++) };
  return { desks: [createServerDesk(parts), createServerDesk(parts)] as const };
}

describe("two processes that change what one server has chosen", () => {
  it("lose neither's changes, and list each in the log", async () => {
    const { desks } = await openTwo();
    const [one, other] = desks;
    const doing = { person: "p", about: "" };
    await Promise.all([
      one.change(SERVER, { folder: false }, { ...doing, act: "folder-off" }),
      other.change(SERVER, { showsAlone: true }, { ...doing, act: "alone-on" }),
      one.setLogChannel(SERVER, "7", "p"),
      other.choose(SERVER, { name: "caution", value: "bold", channelId: "8" }, { ...doing, act: "caution" }),
    ]);
    expect(await one.settings(SERVER)).toMatchObject({
      folder: false,
      showsAlone: true,
      logChannel: "7",
      ofChannels: { 8: { caution: "bold" } },
    });
    expect((await one.deeds(SERVER)).map(({ act }) => act).sort()).toEqual([
      "alone-on",
      "caution",
      "folder-off",
      "log-channel",
    ]);
  });

  it("give one name to one library alone, and one channel one Ask panel", async () => {
    const { desks } = await openTwo();
    const made = await Promise.all(desks.map((desk) => desk.createLibrary(SERVER, "Harbour", "p")));
    expect(made.filter((each) => each === "taken")).toHaveLength(1);
    const panels = desks.map((desk, at) =>
      desk.putAskPanel(SERVER, { channelId: "7", messageId: String(at), person: "p" }),
    );
    expect((await Promise.all(panels)).sort()).toEqual([false, true]);
    expect((await desks[0].settings(SERVER)).libraries).toHaveLength(2);
  });
});
