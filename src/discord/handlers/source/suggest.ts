import type { AutocompleteInteraction } from "discord.js";
import { formatDate } from "../../../service/shown/format-value.ts";
import type { ServerSource } from "../../../service/sources/server-sources.ts";
import { wordsFor } from "../../../service/words/index.ts";
import { MAX_CHOICES } from "../../limits.ts";
import { optionLabel } from "../../render/option-label.ts";
import type { Services } from "../../services.ts";
import type { Managing } from "../managed.ts";
import { PURGE, SOURCE_OPTION, VERSION_OPTION } from "./subcommands.ts";
import { historyOf } from "./versions.ts";

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Completes the options of /source, for those who may manage the server's sources. */
export async function suggestSources(interaction: AutocompleteInteraction, services: Services): Promise<void> {
  const { guildId: serverId, options } = interaction;
  if (serverId === null || !(await services.managers.mayManage(interaction))) {
    await interaction.respond([]);
    return;
  }
  const managing = {
    serverId,
    person: services.hashPerson(interaction.user.id),
    words: wordsFor(interaction.locale),
    services,
  };
  const { name, value } = options.getFocused(true);
  const choices =
    name === VERSION_OPTION
      ? await versionChoices(managing, options.getString(SOURCE_OPTION) ?? "")
      : await sourceChoices(managing, value, options.getSubcommand() === PURGE);
  await interaction.respond(choices.slice(0, MAX_CHOICES));
}

/** Sources whose title or address holds what is typed; `withRemoved`: those that were taken off come after them. */
async function sourceChoices(
  { serverId, words, services: { desk } }: Managing,
  typed: string,
  withRemoved: boolean,
): Promise<readonly Choice[]> {
  const folded = fold(typed);
  const isMeant = ({ metadata, origin }: ServerSource) =>
    [metadata.title, origin.name].some((text) => fold(text).includes(folded));
  const removed = withRemoved ? (await desk.listRemoved(serverId)).filter(isMeant) : [];
  return [
    ...(await desk.list(serverId)).filter(isMeant).map(({ handle, metadata }) => choiceOf(metadata.title, handle)),
    ...removed.map(({ handle, metadata }) => choiceOf(`(${words.manage.takenOff}) ${metadata.title}`, handle)),
  ];
}

function choiceOf(title: string, value: string): Choice {
  return { name: optionLabel(title), value };
}

/** The earlier versions of a source by their time, the latest first. */
async function versionChoices(managing: Managing, named: string): Promise<readonly Choice[]> {
  const { serverId, words, services } = managing;
  const source = await services.desk.find(serverId, named);
  if (source === undefined) return [];
  const { noTime } = words.manage.history;
  const others = (await historyOf(managing, source)).filter(({ version }) => version !== source.version);
  const times = new Map(others.map(({ version, at }) => [version, at]));
  return [...times].reverse().map(([version, at]) => ({
    name: `${at === undefined ? noTime : dateTime(at, words.locale)} · ${version.slice(0, HASH_CHARS)}`,
    value: version.slice(0, HASH_CHARS),
  }));
}

const HASH_CHARS = 12;

/** Choices show no times of Discord's: in UTC, and said so. */
function dateTime(at: number, locale: string): string {
  const [date = "", time = ""] = new Date(at).toISOString().split("T");
  return `${formatDate(date, locale)} ${time.slice(0, "12:34".length)} UTC`;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
