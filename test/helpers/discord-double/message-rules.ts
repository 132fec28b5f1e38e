import { componentsOf } from "./inspect.ts";
import type { Problem } from "./problem.ts";
import { type ComponentJson, type EmbedJson, type MessageBody, type MessageJson, messageFlags } from "./types.ts";

/** Discord's numbers for messages that its schema does not hold (or holds too wide). */
const limits = {
  content: 2000,
  embedCharacters: 6000,
  rows: 5,
  components: 40,
  displayCharacters: 4000,
  customId: 100,
  label: 80,
  link: 512,
};

const componentTypes = { row: 1, button: 2, stringSelect: 3, section: 9, display: 10 };
const LINK_STYLE = 5;
const SETTABLE_FLAGS = messageFlags.componentsV2 | messageFlags.ephemeral | messageFlags.loading | (1 << 2) | (1 << 12);

export interface MessageContext {
  /** The message's flags once the body is applied. */
  readonly flags: number;
  /** The message that is edited. */
  readonly before?: MessageJson;
}

/** Rules of a message's body: what is empty, too long, of the wrong kind, or might ping. */
export function messageProblems(body: MessageBody, { flags, before }: MessageContext): readonly Problem[] {
  const v2 = (flags & messageFlags.componentsV2) !== 0;
  const components = body.components ?? [];
  return [
    ...(v2 ? componentMessageProblems(body, before) : plainMessageProblems(body, before)),
    ...componentProblems(components),
    ...broken((flags & ~SETTABLE_FLAGS) !== 0, `flags ${flags} can't be set`),
    ...mentionProblems(body),
  ];
}

/** Rules of a modal's components: custom ids as in messages. */
export function modalProblems(components: readonly ComponentJson[]): readonly Problem[] {
  return customIdProblems(componentsOf(components));
}

function componentMessageProblems(body: MessageBody, before: MessageJson | undefined): readonly Problem[] {
  const all = componentsOf(body.components ?? []);
  const characters = all.reduce((sum, { type, content }) => sum + (type === 10 ? (content ?? "").length : 0), 0);
  const legacy = body.content || body.embeds?.length || body.poll || body.sticker_ids?.length;
  const leftOver =
    before && ((before.content && body.content === undefined) || (before.embeds.length && body.embeds === undefined));
  return [
    ...broken(Boolean(legacy), "components v2 go without content, embeds, poll and stickers"),
    ...broken(
      Boolean(leftOver),
      "a message with content or embeds becomes one of components v2 only when those are set to null",
    ),
    ...broken(all.length === 0 && !(before && body.components === undefined), "empty message"),
    ...broken(all.length > limits.components, `${all.length} components, at most ${limits.components}`),
    ...broken(
      characters > limits.displayCharacters,
      `${characters} characters of text, at most ${limits.displayCharacters}`,
    ),
  ];
}

function plainMessageProblems(body: MessageBody, before: MessageJson | undefined): readonly Problem[] {
  const components = body.components ?? [];
  const content = body.content ?? (body.content === undefined ? before?.content : undefined) ?? "";
  const embeds = body.embeds ?? (body.embeds === undefined ? before?.embeds : undefined) ?? [];
  const embedCharacters = embeds.reduce((sum, embed) => sum + charactersOf(embed), 0);
  const empty =
    content.trim() === "" && embeds.length === 0 && !body.attachments?.length && !body.poll && components.length === 0;
  return [
    ...broken(empty && !body.sticker_ids?.length, "empty message"),
    ...broken(content.length > limits.content, `content of ${content.length} characters, at most ${limits.content}`),
    ...broken(
      embedCharacters > limits.embedCharacters,
      `embeds of ${embedCharacters} characters, at most ${limits.embedCharacters}`,
    ),
    ...broken(components.length > limits.rows, `${components.length} rows, at most ${limits.rows}`),
    ...broken(
      components.some(({ type }) => type !== componentTypes.row),
      "only rows stand at the top without components v2",
    ),
  ];
}

function charactersOf(embed: EmbedJson): number {
  const parts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...parts, ...fields].reduce((sum, text) => sum + (text ?? "").length, 0);
}

function componentProblems(components: readonly ComponentJson[]): readonly Problem[] {
  const all = componentsOf(components);
  const ids = all.flatMap(({ id }) => (id === undefined || id === 0 ? [] : [id]));
  return [
    ...customIdProblems(all),
    ...broken(new Set(ids).size < ids.length, "two components have one id"),
    ...all.filter(({ type }) => type === componentTypes.button).flatMap(buttonProblems),
    ...all.filter(({ type }) => type === componentTypes.section).flatMap(sectionProblems),
    ...all.filter(({ type }) => type === componentTypes.row).flatMap(rowProblems),
  ];
}

function customIdProblems(all: readonly ComponentJson[]): readonly Problem[] {
  const customIds = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return [
    ...broken(new Set(customIds).size < customIds.length, `custom_id twice in ${customIds.join(", ")}`),
    ...customIds.flatMap((id) => broken(id.length > limits.customId, `custom_id of ${id.length} characters: ${id}`)),
  ];
}

function buttonProblems({ style, url, custom_id, label, emoji }: ComponentJson): readonly Problem[] {
  return [
    ...broken(
      style === LINK_STYLE && (url === undefined || custom_id !== undefined),
      "a link button has a url and no custom_id",
    ),
    ...broken(
      style !== LINK_STYLE && (custom_id === undefined || url !== undefined),
      "a button has a custom_id and no url",
    ),
    ...broken((url ?? "").length > limits.link, `link of ${(url ?? "").length} characters, at most ${limits.link}`),
    ...broken(url !== undefined && !/^(https?|discord):\/\//.test(url), `link to ${url}`),
    ...broken((label ?? "") === "" && emoji === undefined, "a button has a label or an emoji"),
    ...broken(
      (label ?? "").length > limits.label,
      `label of ${(label ?? "").length} characters, at most ${limits.label}`,
    ),
  ];
}

function sectionProblems({ components = [], accessory }: ComponentJson): readonly Problem[] {
  return [
    ...broken(components.length < 1 || components.length > 3, `a section of ${components.length} texts, 1 to 3`),
    ...broken(accessory === undefined, "a section without an accessory"),
  ];
}

function rowProblems({ components = [] }: ComponentJson): readonly Problem[] {
  const buttons = components.filter(({ type }) => type === componentTypes.button).length;
  return [
    ...broken(components.length < 1 || components.length > 5, `a row of ${components.length} components, 1 to 5`),
    ...broken(buttons < components.length && components.length > 1, "a row holds buttons or one select"),
  ];
}

/** House rule: nothing that the bot sends may ping anyone but the person it replies to. */
function mentionProblems({ allowed_mentions: allowed }: MessageBody): readonly Problem[] {
  const quiet = allowed?.parse?.length === 0 && !allowed.users?.length && !allowed.roles?.length;
  return quiet
    ? []
    : [{ problem: `allowed_mentions is ${JSON.stringify(allowed)}, expected parse: []`, houseRule: true }];
}

function broken(condition: boolean, problem: string): readonly Problem[] {
  return condition ? [{ problem }] : [];
}
