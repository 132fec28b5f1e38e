import type { Words } from "../types.ts";
import { wordMistake } from "../word-mistake.ts";
import { answers } from "./answers.ts";
import { commandLine } from "./command-line.ts";
import { corrections } from "./corrections.ts";
import { discord } from "./discord.ts";
import { errors } from "./errors.ts";
import { feeds } from "./feeds.ts";
import { gaps } from "./gaps.ts";
import { manage } from "./manage.ts";
import { mistakes } from "./mistakes.ts";
import { receipt } from "./receipt.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

export const fr: Words = {
  locale: "fr",
  smallLanguageNames: true,
  ...answers,
  errors,
  mistake: (mistake) => wordMistake(mistakes, mistake),
  discord,
  gaps,
  manage,
  settings,
  receipt,
  corrections,
  feeds,
  terminal,
  commandLine,
};
