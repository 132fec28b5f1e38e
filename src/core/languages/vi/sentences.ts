import type { SentenceWords } from "../types/sentence-words.ts";
import { WORD_END } from "../word-end.ts";

export const sentenceWords: SentenceWords = {
  abbreviations: {
    name: "tp ths ts pgs gs gs.ts pgs.ts bs ks ls kts ncs nsnd nsưt tx",
    number: "tr đt",
    inner: "vd tp.hcm",
    last: "v.v",
  },
  abbreviatedWords: "no",
  openers:
    "đây đó ông bà anh chị họ nó tôi chúng các những một trong theo tại từ khi nếu nhưng và với để sau trước tuy do vì ngoài bên cũng năm ngày hiện việc",
  dependent: new RegExp(
    "^(?:(?:và|nhưng|tuy nhiên|ngoài ra|đồng thời|bên cạnh đó|theo|vì vậy|do đó|sau đó),? )?(?:(?:ông|bà" +
      String.raw`|anh|chị|cô|người|họ|nó|việc|điều|nước|tổ chức|tuyên bố|những|các)(?: \p{L}+){0,3} (?:này|đó|ấy` +
      "|trên|kia)|(?:ông|bà|anh|chị|cô|họ|nó)(?= (?:đã|cũng|cho|nói|khẳng|nhấn|là|sẽ|đang|còn|từng|được|bị" +
      String.raw`|tuyên|phát|kêu|đề|cảnh))|(?:đây|đó))${WORD_END}|^\p{L}+(?: \p{L}+){0,2} (?:này|ấy)${WORD_END}`,
    "iu",
  ),
  impersonal: /^(?:năm nay|hôm nay|hiện nay|tháng này|tuần này|ngày nay|lần này)/iu,
};
