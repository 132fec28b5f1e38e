import { type APIMessageTopLevelComponent, ComponentType, type Embed, type Message } from "discord.js";

type Shown = Pick<Message, "content" | "embeds" | "components">;

/**
 * What a person reads in a message: its text, then its embeds and components, likewise of a message that it forwards. Of a message of the
 * bot's own only what it quotes: the rest is its own words.
 */
export function visibleText(message: Message): string {
  const { content, embeds, components, messageSnapshots, author, client } = message;
  const forwarded = messageSnapshots.map((each) => ({
    content: each.content ?? "",
    embeds: each.embeds ?? [],
    components: each.components ?? [],
  }));
  const texts = [{ content, embeds, components }, ...forwarded].flatMap(textsOf);
  const shown = author.id === client.user.id ? texts.map(quotesIn) : texts;
  return shown.filter((text) => text.trim() !== "").join("\n");
}

function textsOf({ content, embeds, components }: Shown): readonly string[] {
  return [content, ...embeds.flatMap(textsOfEmbed), ...components.flatMap((each) => textsOfComponent(each.toJSON()))];
}

function textsOfEmbed({ title, description, fields, footer }: Embed): readonly string[] {
  const ofFields = fields.flatMap(({ name, value }) => [name, value]);
  return [title ?? "", description ?? "", ...ofFields, footer?.text ?? ""];
}

type Component = APIMessageTopLevelComponent | { readonly type: ComponentType };

function textsOfComponent(component: Component): readonly string[] {
  if (component.type === ComponentType.TextDisplay && "content" in component) return [component.content];
  return "components" in component ? component.components.flatMap((each) => textsOfComponent(each)) : [];
}

const FENCE = /^```\w*$/u;

/** The lines that are quoted, and those of code. */
function quotesIn(text: string): string {
  let isCode = false;
  const quoted = text.split("\n").filter((line) => {
    if (FENCE.test(line)) {
      isCode = !isCode;
      return false;
    }
    return isCode || line.startsWith("> ");
  });
  return quoted.join("\n");
}
