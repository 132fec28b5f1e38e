import type { Problem } from "./problem.ts";
import type { CommandJson, CommandOptionJson } from "./types.ts";

const CHAT_INPUT = 1;
const SUBCOMMAND_TYPES: readonly number[] = [1, 2];
const COMMAND_CHARACTERS = 8000;
/** Most commands of each type: slash, user, message. */
const MOST_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = new Set(
  "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko".split(
    " ",
  ),
);

type Named = Pick<CommandOptionJson, "name" | "name_localizations" | "description_localizations"> & {
  readonly description?: string;
};

/** Rules of a scope's commands that the schema does not hold: names, order of options, sizes, locales. */
export function commandProblems(commands: readonly CommandJson[]): readonly Problem[] {
  const keys = commands.map(({ type = CHAT_INPUT, name }) => `${type} ${name}`);
  const tooMany = Object.entries(MOST_BY_TYPE).filter(
    ([type, most]) => commands.filter((command) => (command.type ?? CHAT_INPUT) === Number(type)).length > most,
  );
  return [
    ...problem(new Set(keys).size < keys.length, `two commands of one name in ${keys.join(", ")}`),
    ...tooMany.flatMap(([type, most]) => problem(true, `more than ${most} commands of type ${type}`)),
    ...commands.flatMap(problemsOfCommand),
  ];
}

function problemsOfCommand(command: CommandJson): readonly Problem[] {
  const size = charactersOf(command);
  const slash = (command.type ?? CHAT_INPUT) === CHAT_INPUT;
  return [
    ...problem(size > COMMAND_CHARACTERS, `/${command.name} has ${size} characters, at most ${COMMAND_CHARACTERS}`),
    ...(slash ? slashProblems(command) : menuProblems(command)),
    ...localeProblems(command),
  ];
}

function slashProblems(command: CommandJson): readonly Problem[] {
  return [
    ...nameProblems(command),
    ...describedProblems(command),
    ...optionProblems(command.name, command.options ?? []),
  ];
}

function menuProblems(command: CommandJson): readonly Problem[] {
  return [
    ...problem(Boolean(command.description), `${command.name} is in a menu and has a description`),
    ...problem(Boolean(command.options?.length), `${command.name} is in a menu and has options`),
  ];
}

function optionProblems(owner: string, options: readonly CommandOptionJson[]): readonly Problem[] {
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required, type }) => !required && !SUBCOMMAND_TYPES.includes(type));
  const late = firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required);
  return [
    ...problem(new Set(names).size < names.length, `${owner} has two options of one name`),
    ...problem(late, `${owner} has a required option after an optional one`),
    ...options.flatMap((option) => [
      ...nameProblems(option),
      ...describedProblems(option),
      ...localeProblems(option),
      ...problem((option.choices?.length ?? 0) > 25, `${owner} ${option.name} has more than 25 choices`),
      ...problem(
        Boolean(option.autocomplete && option.choices?.length),
        `${owner} ${option.name} has choices and autocomplete`,
      ),
      ...optionProblems(option.name, option.options ?? []),
    ]),
  ];
}

function nameProblems({ name, name_localizations }: Named): readonly Problem[] {
  return [name, ...Object.values(name_localizations ?? {})].flatMap((each) =>
    problem(!SLASH_NAME.test(each) || each !== each.toLowerCase(), `the name ${JSON.stringify(each)}`),
  );
}

function describedProblems({ name, description, description_localizations }: Named): readonly Problem[] {
  return [description ?? "", ...Object.values(description_localizations ?? {})].flatMap((each) =>
    problem(each.length < 1 || each.length > 100, `${name} has a description of ${each.length} characters`),
  );
}

function localeProblems({ name, name_localizations, description_localizations }: Named): readonly Problem[] {
  const locales = [...Object.keys(name_localizations ?? {}), ...Object.keys(description_localizations ?? {})];
  return locales.flatMap((locale) =>
    problem(!LOCALES.has(locale), `${name} is localised to ${locale}, unknown to Discord`),
  );
}

/** Of each text the longest of its localisations counts. */
function charactersOf(command: Named & Pick<CommandOptionJson, "choices" | "options">): number {
  const longest = (text: string | undefined, localised: Readonly<Record<string, string>> | null | undefined) =>
    Math.max((text ?? "").length, ...Object.values(localised ?? {}).map((each) => each.length));
  const choices = (command.choices ?? []).reduce((sum, { name, value }) => sum + name.length + String(value).length, 0);
  const options = (command.options ?? []).reduce((sum, option) => sum + charactersOf(option), 0);
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    choices +
    options
  );
}

function problem(condition: boolean, text: string): readonly Problem[] {
  return condition ? [{ problem: text }] : [];
}
