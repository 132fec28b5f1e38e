import type { Vocabulary } from "../types/vocabulary.ts";
import { genderedWords, wordSet } from "../word-set.ts";

export const vocabulary: Vocabulary = {
  functionWords: wordSet(`
    các những một hai ba bốn năm sáu bảy tám chín mười và hoặc nhưng mà nếu khi vì do bởi nên thì là có không đã đang sẽ được bị của cho với từ đến tới
    trong ngoài trên dưới trước sau giữa theo về tại ở vào ra lên xuống qua này đó kia ấy đây đấy tôi ta chúng họ nó anh chị em cô chú bác ai gì nào
    cũng vẫn còn chỉ rất nhiều ít mỗi mọi tất cả cùng như để bên cạnh ngày tháng hôm nay hiện tuy mặc dù ngoài đồng thời đặc biệt
  `),
  titles: genderedWords({ male: "ông anh", female: "bà chị cô", either: "gs ts pgs bs" }),
  roles: genderedWords({ either: "tịch tướng trưởng thư giám đốc sứ viên" }),
  roleWords: wordSet(""),
  groups: wordSet("đoàn phủ quan gia"),
  reports: wordSet("báo cáo"),
  organisationWords: wordSet("bộ đại viện trường hội liên đảng ủy ban ngân đoàn đồng quốc tổ tập sở cục tòa"),
  placeWords: wordSet("đường phố quận huyện tỉnh thành sông núi hồ biển đảo vịnh cầu sân"),
  eventWords: wordSet("giải cúp chiến lễ"),
  documentWords: wordSet("luật công nghị hiệp tuyên hiến kế"),
  looseHeads: wordSet(""),
  workWords: wordSet("phim"),
  links: wordSet(""),
  particles: wordSet(""),
  placePrepositions: wordSet("tại ở"),
  complementPrepositions: wordSet("của cho với về"),
  determiners: genderedWords({ either: "các những" }),
  commonCapitals: wordSet("tv gdp covid ii iii"),
};
