import type { Choice, ComponentJson, MessageJson } from "./types.ts";

/** Every text that a person reads in a message, in order: content, then text displays, one a line. */
export function textOf(message: Pick<MessageJson, "content" | "components">): string {
  const displays = componentsOf(message.components).flatMap(({ type, content }) =>
    type === 10 ? [content ?? ""] : [],
  );
  return [message.content, ...displays].filter((text) => text !== "").join("\n");
}

/** Buttons in the order in which they stand. */
export function buttonsOf(message: Pick<MessageJson, "components">): readonly ComponentJson[] {
  return componentsOf(message.components).filter(({ type }) => type === 2);
}

/** Choices of the selects of a message. */
export function optionsOf(message: Pick<MessageJson, "components">): readonly Choice[] {
  return componentsOf(message.components).flatMap(({ options = [] }) => options);
}

/** Components with all that they hold, depth first. */
export function componentsOf(components: readonly ComponentJson[]): readonly ComponentJson[] {
  return components.flatMap((component) => [
    component,
    ...componentsOf(component.components ?? []),
    ...componentsOf(component.component ? [component.component] : []),
    ...componentsOf(component.accessory ? [component.accessory] : []),
  ]);
}
