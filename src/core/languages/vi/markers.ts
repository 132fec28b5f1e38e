import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "không chưa chẳng chả đâu_có đừng không_hề không_ai",
  all: "tất_cả toàn_bộ mọi mỗi cả toàn_thể",
  most: "đa_số phần_lớn hầu_hết",
  some: "một_số vài một_trong một_phần nhiều",
  few: "ít hiếm",
  only: "chỉ duy_nhất riêng",
  even: "ngay_cả kể_cả",
  planned: "sẽ dự_kiến dự_định sắp kế_hoạch muốn đề_xuất định",
  done: "đã rồi đã_được vừa",
  maybe: "có_thể có_lẽ dường_như chắc nghi được_cho_là bị_cáo_buộc hình_như",
  sure: "chắc_chắn đã_xác_nhận được_chứng_minh rõ_ràng",
  if: "nếu với_điều_kiện miễn_là trừ_khi trong_trường_hợp",
  although: "mặc_dù dù cho_dù bất_chấp",
  before: "trước trước_khi trước_đó hôm_trước",
  after: "sau sau_khi sau_đó hôm_sau từ_khi",
  more: "hơn nhiều_hơn lớn_hơn cao_hơn",
  less: "ít_hơn kém nhỏ_hơn thấp_hơn",
  because: "vì do bởi nhờ tại nguyên_nhân lý_do",
  passive: "bởi bị được do",
  says: "nói cho_biết khẳng_định tuyên_bố theo kể giải_thích thông_báo bảo cho_rằng nhấn_mạnh khai",
};
