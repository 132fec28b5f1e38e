import { describe, expect, it } from "vitest";
import { createLog } from "../../src/app/log.ts";
import type { Config } from "../../src/app/types.ts";

const discord: Config["discord"] = {
  token: "abc.def.ghi",
  apiUrl: "",
  cdnUrl: "",
  channelIds: [],
  messageContent: false,
};

describe("createLog", () => {
  it("writes one JSON object a line with time, level and message", () => {
    const [line = ""] = logLines((log) => log.info({ articles: 1 }, "ready"));
    expect(JSON.parse(line)).toEqual({ level: "info", time: expect.any(String), articles: 1, msg: "ready" });
  });

  it("never writes the token, wherever it stands", () => {
    const lines = logLines((log) => {
      log.info({ discord }, "settings");
      log.error(new Error("401 for Bot abc.def.ghi"));
      log.warn({ request: { headers: ["Authorization: Bot abc.def.ghi"] } }, "token abc.def.ghi");
    });
    expect(lines).toHaveLength(3);
    expect(lines.join("")).not.toContain("abc.def.ghi");
  });

  it("keeps what is under its level to itself", () => {
    expect(logLines((log) => log.debug("details"))).toEqual([]);
  });
});

function logLines(write: (log: ReturnType<typeof createLog>) => void): readonly string[] {
  const lines: string[] = [];
  write(createLog({ logLevel: "info", discord }, { write: (line) => lines.push(line) }));
  return lines;
}
