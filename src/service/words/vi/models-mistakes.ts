import type { MistakeWords } from "../types/error-words.ts";

/** For whoever runs a models server, or a bot that uses one. */
export const modelsMistakes: Pick<MistakeWords["byCode"], "models-server"> = {
  "models-server": {
    away: ({ address, detail }) => ({
      message: `Không liên lạc được với máy chủ mô hình ${address} (${detail}).`,
      hint: "Hãy khởi động nó ở đó (sourcier models), hoặc sửa MODELS_URL.",
    }),
    token: ({ address }) => ({
      message: `Máy chủ mô hình ${address} không nhận MODELS_TOKEN này.`,
      hint: "Hãy đặt cùng một MODELS_TOKEN ở đây và ở đó.",
    }),
    "other-model": ({ address, expected, found }) => ({
      message: `Máy chủ mô hình ${address} có mô hình ${found}; bản cài này dùng ${expected}.`,
      hint: "Hãy đặt cùng EMBEDDING_MODEL và READER_MODEL ở đây và ở đó, cùng một phiên bản: không trộn gì của hai mô hình.",
    }),
    protocol: ({ address }) => ({
      message: `Cái trả lời ở ${address} không phải là máy chủ mô hình của phiên bản này.`,
      hint: "Hãy sửa MODELS_URL, hoặc dùng cùng một phiên bản ở đây và ở đó.",
    }),
  },
};

/** Where a models server cannot listen. */
export const modelsSettings: Pick<MistakeWords["byCode"]["setting-invalid"], "models-address" | "models-token"> = {
  "models-address": ({ host, port }) => ({
    message: `Không mở được MODELS_HOST ${host}, MODELS_PORT ${port}.`,
    hint: "Có thể chương trình khác đang dùng cổng, hoặc địa chỉ không phải của máy này: hãy chọn cái khác.",
  }),
  "models-token": ({ host }) => ({
    message: `Máy khác có thể tới MODELS_HOST ${host}, mà chưa có MODELS_TOKEN.`,
    hint: "Hãy đặt MODELS_TOKEN, ở đây và cho mỗi bot, hoặc dùng 127.0.0.1.",
  }),
};
