import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { INTERFACE_LANGUAGES, WORDS } from "../src/service/words/index.ts";
import { allMessages } from "./lib/gallery/all-messages.ts";
import { allForms } from "./lib/gallery/forms.ts";
import { managingMessages } from "./lib/gallery/managing.ts";
import { renderPage } from "./lib/gallery/render-page.ts";

/** Every kind of message that the bot sends, in every language, in one page to be looked at: `npm run gallery [-- --out FILE]`. */
const { values } = parseArgs({ options: { out: { type: "string", default: "data/gallery.html" } } });

const languages = INTERFACE_LANGUAGES.map((language) => ({
  language,
  messages: [...allMessages(WORDS[language]), ...managingMessages(WORDS[language])],
  forms: allForms(WORDS[language]),
}));
const file = resolve(values.out);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, renderPage(languages));
console.error(`${languages.reduce((sum, { messages }) => sum + messages.length, 0)} messages: ${file}`);
