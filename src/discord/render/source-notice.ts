import type { SourceNotice } from "../../service/sources/refresh-targets.ts";
import type { Words } from "../../service/words/types.ts";
import type { MessageBody } from "./layout.ts";
import { wordMistakeLine } from "./mistake-line.ts";
import { relativeTime } from "./source-card.ts";
import { nameOf } from "./source-name.ts";
import { renderRefreshed } from "./source-refreshed.ts";

/** What managers are told, in a channel, of a source or feed that is looked at again by itself. */
export function renderNotice({ notice, source }: SourceNotice, words: Words): MessageBody {
  const { notices, refreshed } = words.manage;
  const { handle } = source;
  const title = nameOf(source);
  switch (notice.kind) {
    case "failing": {
      const lines = [
        notices.failing(title, relativeTime(notice.since)),
        `-# ${wordMistakeLine(notice.mistake, words)}`,
      ];
      return renderRefreshed(lines, { outcome: "failed", handle, words });
    }
    case "recovered":
      return renderRefreshed([notices.recovered(title)], { outcome: "unchanged", handle, words });
    case "shrunk":
      return renderRefreshed([refreshed.shrunk(title, notice.words, notice.keptWords)], {
        outcome: "shrunk",
        handle,
        words,
      });
  }
}
