import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from "discord.js";
import { escapeHtml } from "./render-markdown.ts";

/** A form as the client draws it. Throws RangeError for a component that no form of the bot has had. */
export function renderForm({ title, components }: APIModalInteractionResponseCallbackData): string {
  const fields = components.map((component) => {
    if (component.type !== ComponentType.Label) return unknownComponent(component.type);
    return fieldOf(component);
  });
  return `<div class="form"><h2>${escapeHtml(title)}</h2>${fields.join("")}</div>`;
}

function fieldOf({ label, component }: APILabelComponent): string {
  return `<label>${escapeHtml(label)}${inputOf(component)}</label>`;
}

function inputOf(component: APILabelComponent["component"]): string {
  if (component.type === ComponentType.StringSelect) {
    const chosen = component.options.find((option) => option.default === true);
    return `<div class="select">${escapeHtml(chosen?.label ?? component.placeholder ?? "")} ▾</div>`;
  }
  if (component.type !== ComponentType.TextInput) return unknownComponent(component.type);
  const { style, value = "", placeholder = "", required = true } = component;
  const attributes = `placeholder="${escapeHtml(placeholder)}"${required ? " required" : ""}`;
  return style === TextInputStyle.Paragraph
    ? `<textarea rows="3" ${attributes}>${escapeHtml(value)}</textarea>`
    : `<input ${attributes} value="${escapeHtml(value)}">`;
}

function unknownComponent(type: ComponentType): never {
  throw new RangeError(`Expected a component that the gallery draws, got ${ComponentType[type]}.`);
}
