import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/discord/commands/commands.ts";
import { INTERFACE_LANGUAGES, WORDS } from "../../src/service/words/index.ts";
import { textsOf } from "../helpers/texts-of.ts";

const MAX_LABEL = 34;

describe.each(INTERFACE_LANGUAGES)("the bot's words: %s", (language) => {
  const { buttons, feedback, commands, askPanel } = WORDS[language].discord;
  const { manage, settings, gaps } = WORDS[language];

  it("fit where Discord puts them", () => {
    for (const label of textsOf([buttons, manage.buttons, settings.buttons, gaps.buttons, askPanel.button]))
      expect(label.length).toBeLessThanOrEqual(MAX_LABEL);
    expect(feedback.title.length).toBeLessThanOrEqual(45);
    expect(feedback.label.length).toBeLessThanOrEqual(45);
    for (const label of textsOf(settings.panel.pick)) expect(label.length).toBeLessThanOrEqual(150);
    for (const text of [gaps.choose, gaps.pin.choose, gaps.pin.remove]) expect(text.length).toBeLessThanOrEqual(150);
    const { title, question, whoSees } = askPanel;
    for (const label of textsOf([manage.form, gaps.form, title, question, whoSees]))
      expect(label.length).toBeLessThanOrEqual(45);
    for (const text of [feedback.placeholder, askPanel.placeholder, askPanel.onlyMe, askPanel.everybody])
      expect(text.length).toBeLessThanOrEqual(100);
  });

  it("name and describe commands as Discord allows", () => {
    const { check, ...slash } = commands;
    const { verify, whichAnswer } = WORDS[language].receipt;
    for (const { name, description } of [...Object.values(slash), verify, whichAnswer]) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase().normalize("NFC"));
      expect(description.length).toBeLessThanOrEqual(100);
    }
    for (const description of textsOf([manage.commands, settings.commands, gaps.description]))
      expect(description.length).toBeLessThanOrEqual(100);
    expect(WORDS[language].receipt.menu.length).toBeLessThanOrEqual(32);
    expect(manage.menu.length).toBeLessThanOrEqual(32);
    expect(check.name.length).toBeLessThanOrEqual(32);
  });
});

describe("commands", () => {
  it("keep the names that others rely on", () => {
    const names = [
      "ask",
      "fact",
      "facts",
      "sources",
      "help",
      "forget",
      "Check against the article",
      "Check this answer",
      "verify",
      "source",
      "Add to the sources",
      "feed",
      "library",
      "settings",
      "gaps",
    ];
    expect(COMMANDS.map(({ name }) => name)).toEqual(names);
  });
});
