import type { PortfolioWords } from "../../verify/concepts.ts";
import { crossWords } from "../cross-words.ts";

/** Words for ministers, and others with an office, by what they are in charge of; written as those of concepts. */
export const portfolioWords: PortfolioWords = {
  healthMinister: of("y_tế"),
  financeMinister: of("tài_chính kinh_tế"),
  interiorMinister: of("nội_vụ công_an"),
  foreignMinister: of("ngoại_giao"),
  justiceMinister: of("tư_pháp"),
  defenceMinister: of("quốc_phòng"),
  educationMinister: of("giáo_dục"),
  cultureMinister: of("văn_hóa"),
  agricultureMinister: of("nông_nghiệp"),
  environmentMinister: of("môi_trường tài_nguyên"),
  transportMinister: of("giao_thông"),
  labourMinister: of("lao_động"),
  energyMinister: of("năng_lượng"),
  industryMinister: of("công_thương"),
  housingMinister: of("xây_dựng"),
  sportsMinister: of("thể_thao"),
  tradeMinister: of("thương_mại"),
  tourismMinister: of("du_lịch"),
  scienceMinister: of("khoa_học"),
};

/** With the word for ministry or without. */
function of(fields: string): string {
  return crossWords("bộ_trưởng bộ_trưởng_bộ", fields);
}
