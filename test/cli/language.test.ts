import { describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { INTERFACE_LANGUAGES, WORDS } from "../../src/service/words/index.ts";
import { createFakeEngine } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

const UNANSWERED = ["ask", "Who pays?"];

/** The language of what is said: that of the first line of an abstention. */
async function spoken(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout } = await runCli(argv, { env });
  const [line = ""] = stdout.split("\n");
  return INTERFACE_LANGUAGES.find((language) => WORDS[language].answer.abstained(1) === line);
}

describe("the language of the terminal", () => {
  it("is English where nothing names another one", async () => {
    expect(await spoken(UNANSWERED)).toBe("en");
  });

  it("is that of the locale, of which the first that is set decides", async () => {
    expect(await spoken(UNANSWERED, { LANG: "fr_FR.UTF-8" })).toBe("fr");
    expect(await spoken(UNANSWERED, { LC_MESSAGES: "vi_VN", LANG: "fr_FR.UTF-8" })).toBe("vi");
    expect(await spoken(UNANSWERED, { LC_ALL: "es_MX", LC_MESSAGES: "vi_VN", LANG: "fr" })).toBe("es");
    expect(await spoken(UNANSWERED, { LC_ALL: "", LANG: "de_AT@euro" })).toBe("de");
    expect(await spoken(UNANSWERED, { LC_ALL: "C.UTF-8", LANG: "fr_FR.UTF-8" })).toBe("en");
    expect(await spoken(UNANSWERED, { LANG: "pt_BR.UTF-8" })).toBe("en");
  });

  it("is that of --lang before all, wherever it stands", async () => {
    const env = { LANG: "de_DE" };
    for (const argv of [
      ["ask", "--lang", "fr", "Who pays?"],
      ["ask", "Who pays?", "--lang=fr"],
      ["--lang", "fr", "ask", "Who pays?"],
      ["ask", "--lang", "es", "--lang", "fr-CA", "Who pays?"],
    ]) {
      expect(await spoken(argv, env)).toBe("fr");
    }
    const engine = createFakeEngine();
    await runCli(["ask", "--", "--lang", "xx"], { engine });
    expect(engine.asked.map(({ question }) => question)).toEqual(["--lang xx"]);
  });

  it.each([
    ["ask", "--lang", "tlh", "Who pays?"],
    ["ask", "--lang=", "Who pays?"],
    ["--lang", "english", "--help"],
    ["--lang", "tlh", "nonsense"],
  ])("ends with 2 and a clear message where --lang names none: %s %s %s %s", async (...argv) => {
    const { stdout, stderr, exitCode } = await runCli(argv, { env: { LANG: "fr_FR" } });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(/^erreur : --lang .* de, en, es, fr, vi ; reçu : "(?:tlh|english|)"\.\n/);
  });

  it("changes no JSON, no code of an error and no state of a quote", async () => {
    const commands: readonly (readonly [argv: readonly string[], stdin?: string])[] = [
      [["ask", "--json", "When?"]],
      [["ask", "--batch", "-"], '{"question":"When?"}\n{"question":""}\nnonsense\n'],
      [["facts", "--json"]],
      [["sources", "--json"]],
      [["show", "town/library", "--raw"]],
      [["verify", "-"], (await runCli(["ask", "--json", "When?"])).stdout],
    ];
    for (const [argv, stdin = ""] of commands) {
      const english = await runCli(argv, { stdin });
      for (const language of INTERFACE_LANGUAGES) {
        const { stdout, exitCode } = await runCli([...argv, "--lang", language], { stdin });
        expect({ stdout, exitCode }).toEqual({ stdout: english.stdout, exitCode: english.exitCode });
      }
    }
  });
});

describe.each(INTERFACE_LANGUAGES.filter((language) => language !== "en"))("in %s, the terminal", (language) => {
  const words = WORDS[language];
  const speak = (...argv: readonly string[]) => runCli([...argv, "--lang", language]);

  it("words answers, facts, lists and help", async () => {
    expect((await speak("ask", "When?")).stdout).toContain(
      `, ${words.answer.paragraph(1).replace("\u00a0", " ")} · City Press`,
    );
    expect((await speak("facts")).stdout).toContain(words.facts.list.person);
    expect((await speak("sources")).stdout).toContain(words.sources.paragraphs(2));
    expect((await speak("index")).stdout).toContain(words.terminal.index.unchanged(1));
    const { stdout } = await speak("ask", "--help");
    expect(stdout.startsWith(`${words.commandLine.titles.usage} sourcier ask`)).toBe(true);
    expect(stdout.replace(/\s+/g, " ")).toContain(words.commandLine.options.corpus);
    expect(stdout).toContain(words.commandLine.titles.options);
  });

  it("words what is wrong with the arguments, with their values", async () => {
    const { refusals, hints } = words.commandLine;
    const { error } = words.terminal;
    expect(await speak("sources", "--jsno")).toEqual({
      stdout: "",
      stderr: `${error} ${refusals.unknownOption("--jsno")}\n${refusals.didYouMean("--json")}\n${hints.unknownOption}\n`,
      exitCode: 2,
    });
    expect((await speak("show")).stderr).toBe(
      `${error} ${refusals.missingArgument("source")}\n${hints.usage("show")}\n`,
    );
    expect((await speak("wer?")).stderr).toBe(`${error} ${refusals.unknownCommand("wer?")}\n${hints.unknownCommand}\n`);
  });

  it("words a mistake by its code, with its value", async () => {
    const mistake = new UserError({
      code: "state-busy",
      values: { file: "/here/sourcier.db" },
      message: "English.",
      hint: "English.",
    });
    const { message, hint } = words.mistake(mistake);
    const createEngine = () => Promise.reject(mistake);
    expect(await runCli(["sources", "--lang", language], { createEngine })).toEqual({
      stdout: "",
      stderr: `${words.terminal.error} ${message}\n${hint}\n`,
      exitCode: 2,
    });
    expect(message).toContain("/here/sourcier.db");
  });

  it("holds a conversation", async () => {
    const { stdout } = await runCli(["ask", "--lang", language], {
      terminal: true,
      env: { NO_COLOR: "1", TERM: "xterm" },
      stdin: "/halp\r/quit\r",
    });
    expect(stdout).toContain(words.terminal.conversation.welcome(1, "The town library"));
    expect(stdout).toContain(words.terminal.conversation.unknownCommand("/halp"));
  });
});
