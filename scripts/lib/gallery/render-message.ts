import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { MessageBody } from "../../../src/discord/render/layout.ts";
import { escapeHtml, renderMarkdown } from "./render-markdown.ts";

type Component = MessageBody["components"][number];
type RowComponent = Extract<Component, { type: ComponentType.ActionRow }>["components"][number];

/** A message as the client draws it. Throws RangeError for a component that no message of the bot has had. */
export function renderMessage({ components }: MessageBody): string {
  return `<div class="message">${components.map(componentOf).join("")}</div>`;
}

function componentOf(component: Component): string {
  switch (component.type) {
    case ComponentType.Container:
      return `<div class="container">${component.components.map(componentOf).join("")}</div>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${renderMarkdown(component.content)}</div>`;
    case ComponentType.Separator:
      return `<hr>`;
    case ComponentType.ActionRow:
      return `<div class="row">${component.components
        .map((each) => (each.type === ComponentType.Button ? buttonOf(each) : selectOf(each)))
        .join("")}</div>`;
    default:
      return unknownComponent(component.type);
  }
}

function buttonOf(button: APIButtonComponent): string {
  if (button.style === ButtonStyle.Premium) return unknownComponent(button.type);
  const { emoji, label = "", style, disabled = false } = button;
  const face = [emoji?.name ?? "", label, style === ButtonStyle.Link ? "↗" : ""].filter((part) => part !== "");
  return `<button${disabled ? " disabled" : ""}>${escapeHtml(face.join(" "))}</button>`;
}

function selectOf({ type, ...select }: Exclude<RowComponent, APIButtonComponent>): string {
  if (!("placeholder" in select)) return unknownComponent(type);
  return `<div class="select">${escapeHtml(select.placeholder ?? "")} ▾</div>`;
}

function unknownComponent(type: ComponentType): never {
  throw new RangeError(`Expected a component that the gallery draws, got ${ComponentType[type]}.`);
}
