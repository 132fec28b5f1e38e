import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAYS =
  "noi|phat bieu|cho biet|tuyen bo|keu goi|khang dinh|nghi|phan ung|tra loi|yeu cau|hua|canh bao|phu nhan|cho rang|chia se|nhan dinh|viet|mo ta|dang" +
  "|muon|de nghi|de xuat|doi|lo ngai|hy vong|mong|chi trich|khuyen";
const NOUN = "phan ung|y kien|phat bieu|tuyen bo|quan diem";

const WHO_SAYS =
  "noi|goi|hua|keu goi|yeu cau|canh bao|phat bieu|cho rang|mong|lo|so|de nghi|chi trich|nhac|muon|khang dinh";

export const askedSpeakerWords: AskedSpeakerWords = {
  pronouns: "ong ay|ba ay|anh ay|co ay|ho",
  topics: "ve|khi|sau",
  asking: "ai|bao|vi sao|tai sao",
  statements: ({ opening, who }) => [
    // "X đã nói gì?"
    `${opening}${who()}(?:(?:da|dang|co|se) )?(?:${SAYS}) (?:\\p{L}+ )?(?:gi|nhu the nao|the nao|ra sao) `,
    `${opening}(?:${NOUN}) cua ${who()}(?:la gi |nhu the nao |the nao |ra sao )?$`,
  ],
  anything: "(?:da )?(?:noi|phat bieu|cho biet|tuyen bo|tra loi|chia se) gi",
  whoSays: `ai (?:da |dang |co |lai )?(?:${WHO_SAYS}) |theo ai `,
  according: "theo",
  behindSource: "thi ",
  acts: {
    warn: "canh_bao",
    promise: "hua cam_ket",
    demand: "yeu_cau de_nghi keu_goi muon xin",
    deny: "phu_nhan bac_bo",
    admit: "thua_nhan",
    regret: "tiec",
    propose: "de_xuat goi_y",
    advise: "khuyen",
    fear: "lo_ngai lo_lang",
    hope: "hy_vong mong",
    criticise: "chi_trich phe_phan len_an",
    praise: "khen hoan_nghenh ca_ngoi cam_on",
    threaten: "de_doa",
    announce: "cong_bo thong_bao",
    complain: "phan_nan than_phien",
    predict: "du_bao du_doan",
  },
};
