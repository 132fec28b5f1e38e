import { ApiError } from "./api-error.ts";
import type { Route } from "./router.ts";
import { channelJson, guildJson, memberJson } from "./snapshots.ts";
import type { CommandJson } from "./types.ts";
import type { Violations } from "./violations.ts";
import { userJson, type World } from "./world.ts";

const GLOBAL = "global";

/** The bot's own account, where the gateway is, guilds and members, and the registration of commands. */
export function accountRoutes(world: World, violations: Violations, gatewayUrl: () => string): readonly Route[] {
  const commandsOf = (scope: string) => ({ status: 200, body: world.commands.get(scope) ?? [] });
  const putCommands = (scope: string, body: unknown) => {
    const commands = body as readonly CommandJson[];
    for (const command of commands)
      violations.checkSchema("ApplicationCommandUpdateRequestSchema", numericPermissions(command));
    violations.checkCommands(commands);
    world.commands.set(scope, registered(world, scope, commands));
    return commandsOf(scope);
  };
  return [
    {
      method: "GET",
      path: "/gateway/bot",
      handle: () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
        },
      }),
    },
    { method: "GET", path: "/users/@me", handle: () => ({ status: 200, body: userJson(world.bot) }) },
    {
      method: "GET",
      path: "/users/:user",
      handle: ({ user = "" }) => ({ status: 200, body: userJson(found(world.people.get(user), 10013)) }),
    },
    {
      method: "GET",
      path: "/applications/@me",
      handle: () => ({
        status: 200,
        body: { id: world.bot.id, name: world.bot.name, description: "", icon: null, flags: 0, bot_public: true },
      }),
    },
    {
      method: "POST",
      path: "/users/@me/channels",
      handle: (_, { body }) => {
        const recipient = world.people.get((body as { readonly recipient_id: string }).recipient_id);
        if (!recipient) throw new ApiError(10013);
        return { status: 200, body: channelJson(world, world.directChannel(recipient)) };
      },
    },
    {
      method: "GET",
      path: "/guilds/:guild",
      handle: ({ guild = "" }) => ({ status: 200, body: guildJson(world, found(world.guilds.get(guild), 10004)) }),
    },
    {
      method: "GET",
      path: "/guilds/:guild/members/:user",
      handle: ({ guild, user = "" }) => {
        const person = world.left.has(`${guild} ${user}`) ? undefined : world.people.get(user);
        return { status: 200, body: memberJson(found(person, 10007)) };
      },
    },
    { method: "GET", path: "/applications/:app/commands", handle: () => commandsOf(GLOBAL) },
    { method: "PUT", path: "/applications/:app/commands", handle: (_, { body }) => putCommands(GLOBAL, body) },
    {
      method: "GET",
      path: "/applications/:app/guilds/:guild/commands",
      handle: ({ guild = "" }) => commandsOf(guild),
    },
    {
      method: "GET",
      path: "/applications/:app/guilds/:guild/commands/:command/permissions",
      handle: ({ app = "", guild = "", command = "" }) => {
        const all = [...world.commands.values()].flat();
        const name = found(
          all.find(({ id }) => id === command),
          10063,
        ).name;
        const people = found(world.widened.get(`${guild} ${name}`), 10066);
        const permissions = people.map((id) => ({ id, type: 2, permission: true }));
        return { status: 200, body: { id: command, application_id: app, guild_id: guild, permissions } };
      },
    },
    {
      method: "PUT",
      path: "/applications/:app/guilds/:guild/commands",
      handle: ({ guild = "" }, { body }) => putCommands(found(world.guilds.get(guild), 50001).id, body),
    },
  ];
}

function found<T>(value: T | undefined, code: number): T {
  if (value === undefined) throw new ApiError(code);
  return value;
}

/** Discord takes the bit field as a string; its schema says number. */
function numericPermissions(command: CommandJson): object {
  const { default_member_permissions: bits } = command as { readonly default_member_permissions?: string | null };
  return typeof bits === "string" ? { ...command, default_member_permissions: Number(bits) } : command;
}

/** A command keeps its id for as long as its type and name stay. */
function registered(world: World, scope: string, commands: readonly CommandJson[]): readonly CommandJson[] {
  const before = world.commands.get(scope) ?? [];
  return commands.map((command) => {
    const type = command.type ?? 1;
    const same = before.find((other) => other.name === command.name && other.type === type);
    return {
      default_member_permissions: null,
      ...command,
      description: command.description ?? "",
      type,
      id: same?.id ?? world.newId(),
      application_id: world.bot.id,
      version: world.newId(),
      ...(scope === GLOBAL ? {} : { guild_id: scope }),
    };
  });
}
