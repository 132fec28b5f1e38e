import type { MessageCheck } from "../../../src/app/types.ts";
import type { UserError } from "../../../src/core/errors.ts";
import { createCommandLinks } from "../../../src/discord/commands/command-links.ts";
import { renderCheck } from "../../../src/discord/render/check.ts";
import { renderHelp } from "../../../src/discord/render/help.ts";
import { plainMessage } from "../../../src/discord/render/layout.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { sentence } from "./article.ts";
import type { GalleryMessage } from "./gallery-message.ts";

const cost = sentence(2, 0, { bold: ["148 000"] });
const said = "La remise en état a coûté 184 000 euros.";
const check: MessageCheck = {
  sentences: [
    { sentence: "L'horloge a sonné dimanche.", verdict: "found", citation: sentence(0, 0) },
    {
      sentence: said,
      verdict: "differs",
      citation: cost,
      differences: [
        {
          said: "184 000",
          source: "148 000",
          saidAt: placeOf("184 000", said),
          sourceAt: { start: cost.start + cost.quote.indexOf("148"), end: cost.start + cost.quote.indexOf(" euros") },
        },
      ],
    },
    { sentence: "Le carillon *aussi* est réparé.", verdict: "closest", citation: sentence(6, 0) },
    { sentence: "Le maire était absent.", verdict: "nothing" },
    { sentence: "時計が鳴った。", verdict: "nothing", isUnreadable: true },
  ],
  left: 3,
};

/** Messages that were checked, help, and what is said when something cannot be done. */
export function noteMessages(words: Words): readonly GalleryMessage[] {
  const { discord, errors } = words;
  const links = createCommandLinks();
  links.learn({ ask: "1", fact: "2", facts: "3", sources: "4", forget: "6" });
  const tongues = new Intl.ListFormat(words.locale, { type: "disjunction" }).format(["français", "English", "Deutsch"]);
  const notes = {
    "check, no text": words.check.emptyMessage,
    "check, article changed": words.check.outdated,
    "forgotten, nothing": discord.forgotten(0),
    forgotten: discord.forgotten(4),
    "reply without its ping": discord.withheld,
    "may not write": discord.cannotWrite("<#1>"),
    "command changed": discord.commandChanged,
    disconnected: discord.disconnected,
    "error, no question": errors.questionEmpty,
    "error, script": errors.questionUnreadable(tongues),
    "error, too long": errors.questionTooLong(1000),
    "error, no articles": errors.noArticles,
    "error, busy": errors.busy,
    "error, restarting": errors.interrupted,
    "error, broken": errors.broken("model-missing" satisfies UserError["code"]),
    "error, bug": errors.bug("k3f9q2"),
    "error, too many of a person": errors.tooManyOfPerson(12),
    "error, too many of a server": errors.tooManyOfServer(7),
  };
  return [
    { name: "check", bodies: renderCheck(check, { words, shareId: "check" }) },
    { name: "check, shared", bodies: renderCheck(check, { words, sharer: "1" }) },
    { name: "help", bodies: [renderHelp("1", words, { settings: { retentionDays: 30 }, commandLinks: links })] },
    ...Object.entries(notes).map(([name, text]) => ({ name, bodies: [plainMessage(text)] })),
  ];
}

function placeOf(part: string, text: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}
