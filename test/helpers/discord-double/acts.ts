import { Asked, type Modal } from "./asked.ts";
import type { Gateway } from "./gateway.ts";
import { componentsOf } from "./inspect.ts";
import {
  type GivenOption,
  givenOptions,
  givenToSubcommand,
  Interaction,
  interactionTypes,
  type OptionValue,
} from "./interactions.ts";
import type { Messages } from "./messages.ts";
import { memberPermissions } from "./permissions.ts";
import type { Recorder } from "./recorder.ts";
import { channelJson, memberJson } from "./snapshots.ts";
import {
  type Channel,
  type CommandJson,
  type ComponentJson,
  channelTypes,
  type MessageJson,
  type Person,
} from "./types.ts";
import { userJson, type World } from "./world.ts";

/** Who does it and where; by default the double's first person in its first channel. */
export interface Actor {
  readonly user?: Person;
  readonly channel?: Channel;
  /** The user's language for this one act. */
  readonly locale?: string;
  readonly userInstalled?: boolean;
}

export interface SlashAct extends Actor {
  readonly name: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

interface CompletionAct extends Actor {
  readonly name: string;
  readonly subcommand?: string;
  readonly option: string;
  readonly value: string;
}

export interface ActServices {
  readonly world: World;
  readonly gateway: Gateway;
  readonly messages: Messages;
  readonly recorder: Recorder;
  readonly interactions: Map<string, Interaction>;
  readonly now: () => number;
  readonly user: Person;
  readonly channel: Channel;
}

/** What people do on Discord that starts an interaction. */
export function createInteractionActs(services: ActServices) {
  const { world, gateway, recorder, interactions, now } = services;

  const start = (type: number, actor: Actor, data: object, source?: MessageJson): Asked => {
    const { user = services.user, userInstalled = false } = actor;
    const channel = actor.channel ?? (source && world.channels.get(source.channel_id)) ?? services.channel;
    const id = world.newId();
    const interaction = new Interaction({
      id,
      token: `interaction-token-${id}`,
      type,
      user,
      channel,
      userInstalled,
      sentAt: now(),
      source,
    });
    interactions.set(interaction.token, interaction);
    gateway.dispatch("INTERACTION_CREATE", {
      ...interactionJson(world, interaction, actor.locale ?? user.locale),
      data,
      ...(source ? { message: source } : {}),
    });
    return new Asked(interaction, world, recorder);
  };

  const command = (name: string, type: number, actor: Actor): CommandJson => {
    const channel = actor.channel ?? services.channel;
    const scopes = [channel.guild?.id ?? "", "global"];
    const all = scopes.flatMap((scope) => world.commands.get(scope) ?? []);
    const found = all.find((each) => each.name === name && each.type === type);
    if (!found)
      throw new Error(`Expected a registered command ${name}, got ${all.map((each) => each.name).join(", ")}`);
    const context = channel.type === channelTypes.direct ? 1 : 0;
    if (found.contexts && !found.contexts.includes(context))
      throw new Error(`Expected ${name} to be offered in this context`);
    return found;
  };

  const onMessage = (actor: Actor, message: MessageJson, which: ComponentMatch, data: object): Asked => {
    const component = componentsOf(message.components).find((each) => matches(which, each));
    if (!component?.custom_id || component.disabled) {
      throw new Error(`Expected a component like ${which} that can be used, got ${JSON.stringify(message.components)}`);
    }
    const { custom_id, type, id } = component;
    return start(interactionTypes.component, actor, { custom_id, component_type: type, id, ...data }, message);
  };

  const sendForm = (
    form: Pick<Modal, "custom_id" | "components">,
    values: readonly string[],
    actor: Actor,
    source?: MessageJson,
  ): Asked => {
    const left = [...values];
    const components = form.components.map((component) => filledIn(component, left));
    return start(interactionTypes.modal, actor, { custom_id: form.custom_id, components }, source);
  };

  return {
    slash({ name, subcommand, options = {}, ...actor }: SlashAct): Asked {
      const found = command(name, 1, actor);
      const given =
        subcommand === undefined
          ? givenOptions(found.options ?? [], options)
          : givenToSubcommand(found, subcommand, { values: options });
      return start(interactionTypes.command, actor, commandData(found, given));
    },

    /** Types into an option that completes itself. */
    autocomplete({ name, subcommand, option, value, ...actor }: CompletionAct): Asked {
      const found = command(name, 1, actor);
      const values = { [option]: value };
      const given =
        subcommand === undefined
          ? givenOptions(found.options ?? [], values, option)
          : givenToSubcommand(found, subcommand, { values, focused: option });
      return start(interactionTypes.autocomplete, actor, commandData(found, given));
    },

    /** Uses a command of a message's menu. */
    messageCommand({ name, target, ...actor }: Actor & { name: string; target: MessageJson }): Asked {
      const channel = actor.channel ?? world.channels.get(target.channel_id) ?? services.channel;
      const found = command(name, 3, { ...actor, channel });
      const data = { ...commandData(found, []), target_id: target.id, resolved: { messages: { [target.id]: target } } };
      return start(interactionTypes.command, { ...actor, channel }, data);
    },

    /** Presses the button whose label, emoji or custom_id fits. */
    button(which: ComponentMatch, message: MessageJson, actor: Actor = {}): Asked {
      return onMessage(actor, message, which, {});
    },

    select(which: ComponentMatch, message: MessageJson, values: readonly string[], actor: Actor = {}): Asked {
      return onMessage(actor, message, which, { values });
    },

    /** Sends the modal that an interaction opened; `values` in the order of its inputs. */
    async modalSubmit(asked: Asked, values: readonly string[], actor: Actor = {}): Promise<Asked> {
      const { user, channel, source } = asked.interaction;
      return sendForm(await asked.modal(), values, { user, channel, ...actor }, source);
    },

    /** Sends a form that was opened at some time. */
    sendForm: (form: Pick<Modal, "custom_id" | "components">, values: readonly string[], actor: Actor) =>
      sendForm(form, values, actor),
  };
}

/** A label, emoji or custom_id: the whole of it, or a pattern in it. */
export type ComponentMatch = string | RegExp;

function matches(which: ComponentMatch, { type, label = "", emoji, custom_id = "" }: ComponentJson): boolean {
  if (type < 2 || type > 8 || type === 4) return false;
  return [label, emoji?.name ?? "", custom_id].some((text) =>
    typeof which === "string" ? text === which : which.test(text),
  );
}

function filledIn(component: ComponentJson, left: string[]): object {
  const { type, id, custom_id, components, component: inner } = component;
  if (components) return { type, id, components: components.map((each) => filledIn(each, left)) };
  if (inner) return { type, id, component: filledIn(inner, left) };
  if (type === 4) return { type, id, custom_id, value: left.shift() ?? "" };
  return { type, id, custom_id, values: [left.shift() ?? ""] };
}

function commandData(command: CommandJson, options: readonly GivenOption[]): object {
  const all = [...options, ...options.flatMap((option) => option.options ?? [])];
  const files = all.flatMap(({ value, file }) => (file ? [[value, { id: value, proxy_url: file.url, ...file }]] : []));
  const channels = all.flatMap(({ type, value }) =>
    type === CHANNEL_OPTION
      ? [[value, { id: value, type: channelTypes.text, name: "a channel", permissions: "0" }]]
      : [],
  );
  const resolved = {
    ...(files.length > 0 ? { attachments: Object.fromEntries(files) } : {}),
    ...(channels.length > 0 ? { channels: Object.fromEntries(channels) } : {}),
  };
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.type === 1 ? { options } : {}),
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/** Discord's type of an option that takes a channel. */
const CHANNEL_OPTION = 7;

function interactionJson(
  world: World,
  { id, token, type, user, channel, userInstalled }: Interaction,
  locale: string,
): object {
  const { guild } = channel;
  return {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    locale,
    channel: channelJson(world, channel),
    channel_id: channel.id,
    app_permissions: String(memberPermissions & ~channel.denied),
    entitlements: [],
    authorizing_integration_owners: userInstalled ? { "1": user.id } : { "0": guild?.id ?? "0" },
    context: guild ? 0 : 1,
    attachment_size_limit: 10_485_760,
    ...(guild
      ? { guild_id: guild.id, guild_locale: guild.locale, member: memberJson(user) }
      : { user: userJson(user) }),
  };
}
