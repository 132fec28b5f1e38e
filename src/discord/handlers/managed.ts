import type { RepliableInteraction } from "discord.js";
import { wordsFor } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { tellPrivately } from "../messages/respond.ts";
import { plainMessage } from "../render/layout.ts";
import type { Services } from "../services.ts";

/** What is done by somebody who may manage a server's sources and settings. */
export interface Managing {
  readonly serverId: string;
  /** Keyed hash of who does it. */
  readonly person: string;
  readonly words: Words;
  readonly services: Services;
}

/** Goes on for whoever may manage the server now: the right is checked at each command and button, whenever the message is from. */
export async function whenManaging(
  interaction: RepliableInteraction,
  services: Services,
  use: (managing: Managing) => Promise<void>,
): Promise<void> {
  const words = wordsFor(interaction.locale);
  const { guildId: serverId, user } = interaction;
  if (serverId !== null && (await services.managers.mayManage(interaction)))
    await use({ serverId, person: services.hashPerson(user.id), words, services });
  else await tellPrivately(interaction, plainMessage(words.manage.notAllowed));
}
