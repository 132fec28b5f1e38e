import { ApplicationCommandOptionType, type CommandInteractionOption } from "discord.js";

/** Types of the values of options that commands have had; other options hold no value of their own. */
const VALUE_TYPES: Partial<Record<ApplicationCommandOptionType, "string" | "boolean" | "number">> = {
  [ApplicationCommandOptionType.String]: "string",
  [ApplicationCommandOptionType.Boolean]: "boolean",
  [ApplicationCommandOptionType.Integer]: "number",
  [ApplicationCommandOptionType.Number]: "number",
};

/** Whether each value is of the type that its option declares; where not, it comes from another form of the command. */
export function areAsDeclared(
  options: readonly Pick<CommandInteractionOption, "type" | "value" | "options">[],
): boolean {
  return options.every(({ type, value, options: inner = [] }) => {
    const wanted = VALUE_TYPES[type];
    return (wanted === undefined || typeof value === wanted) && areAsDeclared(inner);
  });
}
