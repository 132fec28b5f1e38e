import type { StatementWords } from "../types/statement-words.ts";
import { conceptWords } from "./concepts.ts";
import { markerWords } from "./markers.ts";
import { nationalityWords } from "./nationalities.ts";
import { numberWords } from "./numbers.ts";
import { occupationWords } from "./occupations.ts";
import { oppositeWords } from "./opposites.ts";
import { portfolioWords } from "./portfolios.ts";
import { thingWords } from "./things.ts";

export const statementWords: StatementWords = {
  concepts: { ...conceptWords, ...occupationWords, ...portfolioWords, ...oppositeWords, ...thingWords },
  markers: markerWords,
  nations: nationalityWords,
  numbers: numberWords,
  courtesies: ["ong", "chi"],
  namesSpeakerBehind: ["theo"],
  notOnly: ["chỉ"],
  atPlace: ["ở", "tại", "trên"],
  and: ["và"],
  ordinary: [
    "Người thợ bánh mở cửa hàng trước bình minh, và hàng xóm đến mua bánh mì còn nóng.",
    "Hôm qua ủy ban đã công bố báo cáo về chi tiêu của vùng trong năm tới.",
    "Sau hai giờ đi bộ, nhóm leo núi nhìn thấy hồ nước giữa những hàng cây.",
    "Theo bà, căn bệnh này chủ yếu ảnh hưởng đến trẻ em ngủ ít.",
    "Đội bóng đã thua trận cuối cùng, nhưng huấn luyện viên vẫn tự tin.",
    "Phải tắt máy trước khi thay bộ lọc.",
  ],
  blanks: { name: "ai", number: "bao nhiêu" },
};
