import { describe, expect, it } from "vitest";
import { type MessageFacts, readMessage } from "../../../src/discord/messages/read-message.ts";

const mention: MessageFacts = {
  content: "<@9> Quand rouvre le pont ?",
  botId: "9",
  fromBot: false,
  ordinary: true,
  direct: false,
  channelId: "10",
  parentId: null,
  mentionsBot: true,
  repliesToBot: false,
  isReply: false,
  mentionsOthers: false,
};
const question = { kind: "question", text: "Quand rouvre le pont ?" };

describe("readMessage", () => {
  it("takes what a mention asks, without the mention", () => {
    expect(readMessage(mention, [])).toEqual(question);
    expect(readMessage({ ...mention, content: "Quand rouvre\nle pont <@!9> ?" }, [])).toEqual({
      kind: "question",
      text: "Quand rouvre le pont ?",
    });
  });

  it("leaves alone what does not name the bot itself", () => {
    expect(readMessage({ ...mention, content: "@everyone Quand ?", mentionsBot: false }, [])).toBeUndefined();
    expect(readMessage({ ...mention, content: "<@&9> Quand ?", mentionsBot: false }, [])).toBeUndefined();
    expect(readMessage({ ...mention, content: "Quand ?", mentionsBot: false }, [])).toBeUndefined();
  });

  it("leaves alone bots and what is not an ordinary message", () => {
    expect(readMessage({ ...mention, fromBot: true }, [])).toBeUndefined();
    expect(readMessage({ ...mention, ordinary: false }, [])).toBeUndefined();
  });

  it("shows help for a mention without a question", () => {
    expect(readMessage({ ...mention, content: " <@9> " }, [])).toEqual({ kind: "help" });
  });

  it("takes a direct message whole", () => {
    const direct = { ...mention, direct: true, mentionsBot: false, content: "Quand rouvre le pont ?" };
    expect(readMessage(direct, ["1"])).toEqual(question);
  });

  it("takes a reply with the ping on, and tells one whose text is withheld", () => {
    const reply = { ...mention, repliesToBot: true, content: "Quand rouvre le pont ?" };
    expect(readMessage(reply, [])).toEqual(question);
    expect(readMessage({ ...reply, content: "", mentionsBot: false }, [])).toEqual({ kind: "withheld" });
    expect(readMessage({ ...reply, content: "?" }, [])).toEqual({ kind: "question", text: "?" });
  });

  it("leaves alone a reply that is but a reaction", () => {
    for (const content of ["👍", " !! ", "<:merci:123456789>"]) {
      expect(readMessage({ ...mention, repliesToBot: true, content }, [])).toBeUndefined();
    }
  });

  it("answers in the given channels and their threads only", () => {
    expect(readMessage(mention, ["10"])).toEqual(question);
    expect(readMessage({ ...mention, channelId: "11", parentId: "10" }, ["10"])).toEqual(question);
    expect(readMessage({ ...mention, channelId: "11" }, ["10"])).toBeUndefined();
  });
});
