import { wordSet } from "../../facts/data/vocabulary-type.ts";
import type { SayingWords } from "./saying.ts";

/** Words are syllables here: "cho biết" is "cho" followed by "biết". */
export const vietnamese: SayingWords = {
  finite: wordSet("nói"),
  participles: wordSet(""),
  weak: wordSet(""),
  gerunds: wordSet(""),
  governed: new Map([
    ["cho", wordSet("biết rằng hay")],
    ["khẳng", wordSet("định")],
    ["nhấn", wordSet("mạnh")],
    ["phát", wordSet("biểu")],
    ["tuyên", wordSet("bố")],
    ["kêu", wordSet("gọi")],
    ["đề", wordSet("nghị xuất")],
    ["bày", wordSet("tỏ")],
    ["cảnh", wordSet("báo")],
    ["nhận", wordSet("định xét")],
    ["chia", wordSet("sẻ")],
    ["giải", wordSet("thích")],
    ["thông", wordSet("báo tin")],
    ["xác", wordSet("nhận")],
  ]),
  auxiliaries: wordSet(""),
  between: wordSet("đã cũng đang sẽ vừa còn"),
  blockers: wordSet("các những sự lời bài bản được bị theo"),
  according: [["theo"]],
  weakAccording: [["đối", "với"]],
  that: wordSet("rằng"),
  relative: wordSet(""),
  pronouns: new Map([
    ["ông", "male"],
    ["bà", "female"],
    ["anh", "male"],
    ["chị", "female"],
  ]),
  countryNouns: wordSet(""),
};
