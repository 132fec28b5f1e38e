import type { Actor, ActServices } from "./acts.ts";
import type { MessageJson, Person } from "./types.ts";

export interface SayAct extends Actor {
  readonly content: string;
  readonly replyTo?: MessageJson;
  /** Whether a reply mentions the person replied to; default true. */
  readonly ping?: boolean;
}

/** What people do on Discord by writing: messages, replies, edits, deletions, and what they get back. */
export function createTalkActs({
  world,
  gateway,
  messages,
  recorder,
  user: somebody,
  channel: somewhere,
}: ActServices) {
  const say = ({ content, replyTo, ping = true, user = somebody, channel }: SayAct): MessageJson => {
    const place = channel ?? (replyTo && world.channels.get(replyTo.channel_id)) ?? somewhere;
    const pinged = ping && replyTo ? world.people.get(replyTo.author.id) : undefined;
    const message = world.addMessage({
      channel: place,
      author: user,
      content,
      mentions: [...new Set([...mentionedIn(content, world.people), ...(pinged ? [pinged] : [])])],
      ...(replyTo ? { reference: { message_id: replyTo.id, channel_id: place.id } } : {}),
    });
    messages.announce("MESSAGE_CREATE", message);
    return message;
  };

  const repliesTo = (message: MessageJson): readonly MessageJson[] =>
    [...world.messages.values()].filter(
      ({ author, message_reference }) => author.id === world.bot.id && message_reference?.message_id === message.id,
    );

  return {
    say,
    repliesTo,

    /** Mentions the bot in front of the text. */
    mention({ content, ...act }: SayAct): MessageJson {
      return say({ ...act, content: `<@${world.bot.id}> ${content}` });
    },

    /** Writes to the bot in private. */
    dm(content: string, { user = somebody, ...act }: Omit<SayAct, "content" | "channel"> = {}): MessageJson {
      return say({ ...act, user, content, channel: world.directChannel(user) });
    },

    editMessage(message: MessageJson, content: string): MessageJson {
      const mentions = mentionedIn(content, world.people).map(({ id }) => id);
      const kept = message.mentions.filter(({ id }) => mentions.includes(id) || message.message_reference);
      const edited = { ...message, content, mentions: kept, edited_timestamp: new Date().toISOString() };
      messages.announce("MESSAGE_UPDATE", world.replaceMessage(edited));
      return edited;
    },

    deleteMessage(message: MessageJson): void {
      messages.remove(message);
    },

    /** The bot's first reply to a message. */
    replyTo(message: MessageJson): Promise<MessageJson> {
      return recorder.waitFor(() => repliesTo(message)[0], `a reply to ${JSON.stringify(message.content)}`);
    },

    /** The message as it is once `test` holds for it, for waiting on edits. */
    untilMessage(id: string, test: (message: MessageJson) => boolean): Promise<MessageJson> {
      return recorder.waitFor(() => {
        const message = world.messages.get(id);
        return message && test(message) ? message : undefined;
      }, `message ${id} to change`);
    },

    untilGone(id: string): Promise<true> {
      return recorder.waitFor(() => (world.messages.has(id) ? undefined : true), `message ${id} to be deleted`);
    },

    /** Sends any event, whatever it holds. */
    dispatch(event: string, data: unknown): void {
      gateway.dispatch(event, data);
    },
  };
}

function mentionedIn(content: string, people: ReadonlyMap<string, Person>): readonly Person[] {
  return [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id = ""]) => people.get(id) ?? []);
}
