import { ComponentType } from "discord.js";
import type { MessageBody } from "../../src/discord/render/layout.ts";

/** All lines of the messages, as Discord gets them. */
export function linesOfBodies(bodies: readonly MessageBody[]): readonly string[] {
  return displaysOf(bodies).flatMap((content) => content.split("\n"));
}

/** The text displays of the messages. */
export function displaysOf(bodies: readonly MessageBody[]): readonly string[] {
  return bodies
    .flatMap(({ components }) => components)
    .flatMap((component) => (component.type === ComponentType.Container ? component.components : []))
    .flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []));
}

/** What all buttons show, in order: their labels, else their signs. */
export function buttonLabels(bodies: readonly MessageBody[]): readonly string[] {
  return bodies
    .flatMap(({ components }) => components)
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .flatMap((component) => {
      if ("label" in component && component.label !== undefined) return [component.label];
      return "emoji" in component ? (component.emoji?.name ?? []) : [];
    });
}
