import { describe, expect, it } from "vitest";
import { FOLDER_LIBRARY, libraryId } from "../../../src/core/scope.ts";
import { createScopes, type Directory } from "../../../src/service/servers/scopes.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const MINUTE = 60_000;
const IN_PRIVATE = { serverId: null, channelIds: ["private"] };
const SERVERS = Array.from({ length: 12 }, (_, index) => String(index + 1));

async function open() {
  const { engine } = await (await createTestCorpus()).open();
  const time = { now: 0 };
  const looked: string[] = [];
  const left = new Set<string>();
  const directory: Directory = {
    serverIds: () => SERVERS,
    allServers: () => undefined,
    isMember: async (serverId) => {
      looked.push(serverId);
      return !left.has(serverId);
    },
  };
  const hashPerson = (id: string) => `hash of ${id}`;
  const scopes = createScopes({ engine: engine.whole, directory, hashPerson, now: () => time.now });
  const asked = async (...serverIds: readonly string[]) => {
    for (const serverId of serverIds) await scopes.asked({ serverId, channelIds: ["c"] }, "max");
  };
  const inPrivate = async (person = "max") => (await scopes.of(IN_PRIVATE, person)).libraries;
  return { time, looked, left, asked, inPrivate, documents: engine.documents };
}

const libraryOf = (serverId: string) => libraryId(`server ${serverId}`);

describe("a direct message", () => {
  it("asks the ten servers where its writer asked last, and the operator's articles after them", async () => {
    const { asked, inPrivate, documents } = await open();
    expect(await inPrivate()).toEqual([FOLDER_LIBRARY]);
    await asked(...SERVERS, "5");
    const latest = ["5", "12", "11", "10", "9", "8", "7", "6", "4", "3"];
    expect(await inPrivate()).toEqual([...latest.map(libraryOf), FOLDER_LIBRARY]);
    expect(await inPrivate("somebody else")).toEqual([FOLDER_LIBRARY]);
    const kept = await documents.listDocuments("asked-in", { limit: 9 });
    expect(kept.map(({ body }) => body)).toEqual([latest.map(() => expect.stringMatching(/^[0-9a-f]{32}$/u))]);
  });

  it("is answered from a server only while its writer is there, which is asked again after five minutes", async () => {
    const { asked, inPrivate, time, looked, left } = await open();
    await asked("1", "2");
    await inPrivate();
    left.add("2");
    time.now += 5 * MINUTE - 1;
    expect(await inPrivate()).toEqual([libraryOf("2"), libraryOf("1"), FOLDER_LIBRARY]);
    expect(looked).toEqual(["2", "1"]);
    time.now += 1;
    expect(await inPrivate()).toEqual([libraryOf("1"), FOLDER_LIBRARY]);
    expect(looked).toEqual(["2", "1", "2", "1"]);
  });
});
