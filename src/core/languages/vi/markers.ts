import type { MarkerWords } from "../../verify/markers.ts";

/** Small words that turn what a statement says; written as those of concepts. */
export const markerWords: MarkerWords = {
  not: "không chưa chẳng_phải đâu_có đừng không_hề không_ai",
  none: "không_ai không_một chẳng_ai không_người_nào",
  all: "tất_cả toàn_bộ mọi mỗi toàn_thể",
  most: "đa_số phần_lớn hầu_hết hơn_một_nửa quá_nửa",
  some: "một_số vài một_trong một_phần",
  few: "ít hiếm",
  only: "chỉ duy_nhất",
  even: "ngay_cả kể_cả",
  planned: "sẽ dự_kiến dự_định sắp kế_hoạch đề_xuất",
  done: "đã_được đã_hoàn_thành đã_diễn_ra",
  maybe: "có_thể có_lẽ dường_như bị_tình_nghi nghi_can được_cho_là",
  sure: "chắc_chắn đã_xác_nhận được_chứng_minh đã_kết_án",
  if: "nếu với_điều_kiện miễn_là trừ_khi trong_trường_hợp",
  although: "mặc_dù dù cho_dù bất_chấp",
  during: "trong_khi trong_lúc trong_cơn trong_vụ trong_thời_gian",
  before: "trước trước_khi trước_đó hôm_trước",
  after: "sau sau_khi sau_đó hôm_sau từ_khi",
  more: "hơn nhiều_hơn lớn_hơn cao_hơn",
  less: "ít_hơn kém nhỏ_hơn thấp_hơn",
  because: "vì do bởi nhờ tại nguyên_nhân lý_do",
  except: "trừ ngoại_trừ",
  whereas: "trong_khi",
  passive: "bởi bị được do",
  says: "nói cho_biết khẳng_định tuyên_bố theo kể giải_thích thông_báo bảo cho_rằng nhấn_mạnh khai",
};
