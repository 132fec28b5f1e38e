import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from "discord.js";
import { FALLBACK_LANGUAGE, WORDS } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";
import { localize } from "./localize.ts";

/** In servers alone; who may use it is the server's to widen under Integrations. */
export const managed = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
};

/** Names are the same in every language, so that help and answers can name them. */
export function described(name: string, text: (words: Words) => string) {
  return {
    name,
    description: text(WORDS[FALLBACK_LANGUAGE]),
    description_localizations: localize(text),
  };
}
