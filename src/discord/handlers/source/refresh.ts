import type { Interval } from "../../../app/import/refresh-state.ts";
import type { Refreshed } from "../../../app/import/refresher.ts";
import { capitalize } from "../../../service/shown/capitalize.ts";
import type { ServerSource } from "../../../service/sources/server-sources.ts";
import type { Words } from "../../../service/words/types.ts";
import type { MessageBody } from "../../render/layout.ts";
import { wordMistakeLine } from "../../render/mistake-line.ts";
import { nameOf } from "../../render/source-name.ts";
import { renderRefreshed } from "../../render/source-refreshed.ts";
import type { Managing } from "../managed.ts";
import { reviewAnswers } from "./managing.ts";

interface Look {
  /** How often it is looked at from now on, where that was said. */
  readonly every?: Interval | undefined;
  readonly takeShrunk?: boolean;
}

/** Looks at a source's address now, and tells what it brought. */
export async function refreshNow(
  managing: Managing,
  source: ServerSource,
  { every, takeShrunk = false }: Look = {},
): Promise<MessageBody> {
  const { serverId, words, services } = managing;
  const refreshed = await services.desk.refresh(serverId, source, { takeShrunk });
  if (refreshed.outcome === "changed") reviewAnswers(managing);
  const told = wordRefreshed(refreshed, source, words);
  const lines = [told, ...(every === undefined ? [] : [`-# ${capitalize(words.manage.every[every], words.locale)}`])];
  return renderRefreshed(lines, { outcome: refreshed.outcome, handle: source.handle, words });
}

function wordRefreshed(refreshed: Refreshed, source: ServerSource, words: Words): string {
  const { refreshed: told } = words.manage;
  const title = nameOf(source);
  switch (refreshed.outcome) {
    case "unchanged":
      return told.unchanged(title);
    case "held":
      return told.held(title);
    case "changed":
      return told.changed(title, refreshed.passages);
    case "shrunk":
      return told.shrunk(title, refreshed.words, refreshed.keptWords);
    case "failed":
      return `${told.failed(title)} ${wordMistakeLine(refreshed.mistake, words)}`;
  }
}
