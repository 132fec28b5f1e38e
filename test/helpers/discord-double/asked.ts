import { type Callback, callbackTypes, type Interaction } from "./interactions.ts";
import type { Recorder } from "./recorder.ts";
import { type ComponentJson, type MessageJson, messageFlags } from "./types.ts";
import type { World } from "./world.ts";

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ComponentJson[];
}

/** What a person sees of an interaction that they started: waits for it to come, never sleeps. */
export class Asked {
  readonly interaction: Interaction;
  readonly #world: World;
  readonly #recorder: Recorder;

  constructor(interaction: Interaction, world: World, recorder: Recorder) {
    this.interaction = interaction;
    this.#world = world;
    this.#recorder = recorder;
  }

  /** The bot's first response, of whatever type. */
  callback(): Promise<Callback> {
    return this.#recorder.waitFor(() => this.interaction.callback, "a first response");
  }

  /** The message that the bot answers with (a new one, or the one whose button was pressed), once it is complete. */
  answer(): Promise<MessageJson> {
    return this.#recorder.waitFor(() => this.#answerNow(), "an answer to the interaction");
  }

  /** The first so many messages that follow the answer. */
  followUps(count: number): Promise<readonly MessageJson[]> {
    return this.#recorder.waitFor(() => {
      const messages = this.interaction.followUpIds.flatMap((id) => this.#world.messages.get(id) ?? []);
      return messages.length >= count ? messages.slice(0, count) : undefined;
    }, `${count} follow-ups`);
  }

  async modal(): Promise<Modal> {
    return (await this.callback()).data as Modal;
  }

  /** What autocompletion offers. */
  async choices(): Promise<readonly { readonly name: string; readonly value: string }[]> {
    const { data } = await this.callback();
    return (data as { readonly choices: readonly { readonly name: string; readonly value: string }[] }).choices;
  }

  #answerNow(): MessageJson | undefined {
    const { callback, originalId, followUpIds, source } = this.interaction;
    if (!callback || originalId === undefined) return undefined;
    const original = this.#world.messages.get(originalId);
    if (callback.type !== callbackTypes.deferredUpdate) {
      return original && (original.flags & messageFlags.loading) === 0 ? original : undefined;
    }
    if (original?.edited_timestamp !== source?.edited_timestamp) return original;
    return followUpIds[0] === undefined ? undefined : this.#world.messages.get(followUpIds[0]);
  }
}
