import type { MistakeWords } from "../types/error-words.ts";
import { addressMistakes } from "./address-mistakes.ts";
import { databaseMistakes } from "./database-mistakes.ts";
import { modelsMistakes, modelsSettings } from "./models-mistakes.ts";
import { sourceMistakes } from "./source-mistakes.ts";

/** For whoever runs Sourcier. */
export const mistakes: MistakeWords = {
  byCode: {
    ...addressMistakes,
    ...databaseMistakes,
    ...modelsMistakes,
    ...sourceMistakes,
    "question-empty": ({ question }) => ({
      message: question === "" ? "Câu hỏi để trống." : `Câu hỏi không có từ nào: ${JSON.stringify(question)}.`,
      hint: "Hãy hỏi điều gì đó về bài viết, chẳng hạn ai, khi nào, ở đâu hoặc bao nhiêu.",
    }),
    "question-unreadable": {
      script: ({ question }) => ({
        message: `Mô hình không đọc được phần lớn câu hỏi này: ${JSON.stringify(question)}.`,
        hint: "Hãy hỏi bằng một ngôn ngữ dùng chữ cái Latinh.",
      }),
      length: ({ chars, maxChars }) => ({
        message: `Câu hỏi dài ${chars} ký tự; một dòng lệnh chứa được ${maxChars}.`,
        hint: "Hãy hỏi ngắn hơn.",
      }),
    },
    "argument-invalid": {
      "question-beside-batch": ({ question }) => ({
        message: `--batch lấy câu hỏi từ tệp, nhưng ở đây còn có thêm một câu: ${JSON.stringify(question)}.`,
        hint: "Hãy bỏ một trong hai, hoặc ghi câu hỏi vào tệp, trên một dòng riêng.",
      }),
      file: ({ file, reason }) => ({
        message: `Không đọc được ${JSON.stringify(file)}: ${reason}.`,
        hint: 'Hãy nêu một tệp mà bạn đọc được, hoặc "-" cho đầu vào chuẩn.',
      }),
      "no-text": ({ file, character }) => ({
        message: `${JSON.stringify(file)} không phải văn bản UTF-8: xem ký tự ${character}.`,
        hint: "Hãy lưu lại dưới dạng văn bản thuần, mã UTF-8, rồi kiểm tra lại.",
      }),
      "file-to-add": ({ file, reason }) => ({
        message: `Không đọc được ${JSON.stringify(file)}: ${reason}.`,
        hint: "Hãy nêu một tệp mà bạn đọc được, hoặc một địa chỉ đầy đủ: https://…",
      }),
      language: ({ given, known }) => ({
        message: `--lang phải là một trong các ngôn ngữ: ${known.join(", ")}; đã nhận ${JSON.stringify(given)}.`,
        hint: "Không có --lang thì dùng ngôn ngữ của LC_ALL, LC_MESSAGES hoặc LANG.",
      }),
    },
    "setting-invalid": {
      ...modelsSettings,
      values: ({ lines, places }) => ({ message: lines.join("\n"), hint: `Hãy sửa trong ${places.join(" và ")}.` }),
      file: ({ path }) => ({
        message: `Không đọc được các thiết lập trong ${path}.`,
        hint: "Hãy biến nó thành một tệp văn bản mà bạn đọc được, hoặc xóa đi.",
      }),
      "data-folder": ({ path }) => ({
        message: `Thư mục dữ liệu ${path} phải là thư mục; ở đó lại là một tệp.`,
        hint: "Hãy nêu thư mục khác bằng --data (SOURCIER_DATA).",
      }),
      port: ({ port }) => ({
        message: `Không mở được HEALTH_PORT ${port}.`,
        hint: "Có thể chương trình khác đang dùng: hãy chọn cổng khác, hoặc để trống HEALTH_PORT.",
      }),
    },
    "source-unknown": ({ source, known }) => ({
      message: `Không có nguồn ${JSON.stringify(source)}.`,
      hint: known.length === 0 ? "Không có bài viết nào." : `Các nguồn đã biết: ${known.join(", ")}.`,
    }),
    "file-type": ({ file, extensions }) => ({
      message: `${file} không phải loại tài liệu đọc được ở đây.`,
      hint: `Những loại đọc được: ${extensions.join(" ")}`,
    }),
    "source-of-folder": ({ source, file }) => ({
      message: `${source} thuộc thư mục bài viết.`,
      hint: `Bài sẽ tự được đọc lại khi ${file} thay đổi; muốn bỏ bài, hãy xóa tệp đó.`,
    }),
    "source-of-file": ({ source }) => ({
      message: `${source} không đến từ một địa chỉ: không có gì để xem lại.`,
      hint: "Hãy thêm lại tệp khi nó đã thay đổi.",
    }),
    "corpus-missing": {
      missing: ({ folder }) => ({ message: `Không có thư mục ${folder}.`, hint: NAME_A_CORPUS }),
      file: ({ folder }) => ({ message: `${folder} là tệp, không phải thư mục.`, hint: NAME_A_CORPUS }),
      system: ({ folder, reason }) => ({ message: `Không đọc được ${folder}: ${reason}.`, hint: NAME_A_CORPUS }),
    },
    "corpus-empty": () => ({
      message: "Không có bài viết nào đọc được.",
      hint: "Hãy đặt một bài viết (.md, .txt, .html, .pdf, .docx, .epub) vào thư mục; `sourcier index` cho biết tệp nào bị loại và vì sao.",
    }),
    "file-empty": ({ file }) => ({
      message: `${file} không có đoạn văn nào.`,
      hint: "Hãy viết bài bên dưới phần đầu, hoặc xóa tệp.",
    }),
    "file-binary": ({ file, offset }) => ({
      message: `${file} không phải văn bản, dù tên tệp nói gì (byte ${offset} là NUL).`,
      hint: "Hãy đặt đúng phần mở rộng cho tệp, hoặc lưu bài dưới dạng văn bản thuần hoặc Markdown, mã UTF-8.",
    }),
    "file-encoding": ({ file, offset, byte }) => ({
      message: `${file} không phải UTF-8 hợp lệ: byte ${offset} là 0x${byte}.`,
      hint: "Hãy lưu lại với mã UTF-8.",
    }),
    "file-too-large": ({ file, megabytes, maxMegabytes }) => ({
      message: `${file} nặng ${megabytes} MB, vượt giới hạn ${maxMegabytes} MB.`,
      hint: "Hãy chia thành nhiều bài.",
    }),
    "file-unreadable": {
      system: ({ file, reason }) => ({
        message: `Không đọc được ${file}: ${reason}.`,
        hint: "Hãy kiểm tra xem tệp có tồn tại và người dùng này có quyền đọc không.",
      }),
      outside: ({ file }) => ({
        message: `${file} là liên kết dẫn ra ngoài thư mục bài viết.`,
        hint: "Hãy chép thứ mà nó trỏ tới vào thư mục.",
      }),
      loop: ({ file }) => ({
        message: `${file} là liên kết tới một thư mục chứa chính nó.`,
        hint: "Hãy xóa liên kết.",
      }),
      "no-file": ({ file }) => ({
        message: `${file} không phải tệp cũng không phải thư mục.`,
        hint: "Hãy đặt vào đó một tệp văn bản thông thường.",
      }),
      depth: ({ file, maxDepth }) => ({
        message: `${file} nằm sâu quá ${maxDepth} thư mục.`,
        hint: "Hãy chuyển lên cao hơn.",
      }),
      "same-id": ({ file, id, other }) => ({
        message: `${file} trùng mã nguồn ${JSON.stringify(id)} với ${other}.`,
        hint: "Hãy đổi tên một trong hai tệp: tên không kèm đuôi phải là duy nhất trong một thư mục.",
      }),
    },
    "file-language": ({ file }) => ({
      message: `Mô hình không đọc được phần lớn ${file}: đó là một loại chữ khác.`,
      hint: "Hãy dùng văn bản chữ Latinh, hoặc nêu trong EMBEDDING_MODEL một mô hình đọc được loại chữ đó.",
    }),
    "document-damaged": ({ file, format }) => ({
      message: `${file} không phải tài liệu ${format} đọc được: nó bị hỏng hoặc thuộc định dạng khác.`,
      hint: "Hãy lưu lại, hoặc lưu riêng bài viết dưới dạng văn bản thuần.",
    }),
    "document-limit": ({ file, reason }) => ({
      message: `${file} quá lớn nên không đọc được: ${reason}.`,
      hint: "Hãy chia nhỏ, hoặc lưu riêng bài viết dưới dạng văn bản thuần.",
    }),
    "document-locked": ({ file, format }) => ({
      message: `${file} là tài liệu ${format} được mã hóa hoặc có mật khẩu.`,
      hint: "Hãy lưu lại không kèm bảo vệ.",
    }),
    "document-no-text": ({ file, format }) => ({
      message: `${file} là tài liệu ${format} không có chữ: ảnh chụp trang, hoặc trang do mã lệnh điền vào.`,
      hint: "Hãy đưa tài liệu mà chữ trong đó chọn được.",
    }),
    "document-failed": ({ file, detail }) => ({
      message: `Không đọc được ${file}: chương trình gặp lỗi với tài liệu này (${detail}).`,
      hint: "Đây là lỗi của chương trình: hãy báo lại. Trong lúc chờ, hãy lưu bài viết dưới dạng văn bản thuần.",
    }),
    "state-read-only": ({ path }) => ({
      message: `Không mở được ${path} để ghi.`,
      hint: "Hãy cho người dùng này quyền ghi vào đó, hoặc nêu thư mục khác bằng --data (SOURCIER_DATA).",
    }),
    "state-full": ({ path }) => ({
      message: `Đĩa chứa ${path} đã hết chỗ.`,
      hint: "Hãy giải phóng chỗ, hoặc nêu bằng --data một thư mục ở đĩa khác. Những gì đã lưu vẫn nguyên vẹn.",
    }),
    "state-too-new": ({ file, found, known }) => ({
      message: `${file} có định dạng ${found}, còn bản này biết tới định dạng ${known}.`,
      hint: "Hãy cập nhật Sourcier, hoặc nêu thư mục khác bằng --data. Tệp vẫn được giữ nguyên.",
    }),
    "state-damaged": ({ file }) => ({
      message: `${file} bị hỏng hoặc không phải cơ sở dữ liệu của Sourcier.`,
      hint: [
        `Hãy dời tệp đi, cùng ${file}-wal và ${file}-shm nếu có: lệnh kế tiếp sẽ dựng lại chỉ mục.`,
        "Những câu trả lời trước đây chỉ nằm trong tệp này sẽ không kiểm chứng được nữa.",
      ].join(" "),
    }),
    "state-busy": ({ file }) => ({
      message: `Một tiến trình khác ghi vào ${file} đã quá lâu.`,
      hint: "Hãy đợi nó xong, hoặc dừng nó, rồi thử lại.",
    }),
    "model-missing": ({ model, place }) => ({
      message: `Thiếu mô hình ${JSON.stringify(model)}: các tệp của nó lẽ ra ở đây: ${place}.`,
      hint: "Hãy khôi phục thư mục models đi kèm gói, hoặc nêu mô hình khác (EMBEDDING_MODEL, READER_MODEL).",
    }),
    "model-damaged": ({ file, detail }) => ({
      message: `Tệp mô hình ${file} không dùng được: ${detail}.`,
      hint: "Hãy khôi phục tệp từ gói hoặc từ nơi lấy mô hình.",
    }),
    "model-failed": () => ({
      message: "Tiến trình của mô hình đã dừng hai lần ở cùng một yêu cầu.",
      hint: "Hãy kiểm tra bộ nhớ trống (650 MB cho cả hai mô hình), rồi thử lại.",
    }),
    "queue-full": ({ max }) => ({
      message: `Nhiều nhất ${max} yêu cầu được chờ; đã thừa một.`,
      hint: "Hãy thử lại sau một phút.",
    }),
    cancelled: () => ({ message: "Yêu cầu bị hủy trước khi xong.", hint: "Hãy thử lại." }),
    "token-missing": () => ({
      message: "Chưa có DISCORD_TOKEN.",
      hint: "Hãy chép một mã từ https://discord.com/developers/applications, trang Bot, và ghi DISCORD_TOKEN=... vào .env.",
    }),
    "token-invalid": () => ({
      message: "Discord không chấp nhận mã trong DISCORD_TOKEN.",
      hint: "Hãy chép lại: https://discord.com/developers/applications, ứng dụng của bạn, Bot, Reset Token.",
    }),
    "intent-refused": () => ({
      message: "Discord không cho bot này đọc những tin không gửi cho nó.",
      hint: "Hãy bật Message Content Intent (https://discord.com/developers/applications, ứng dụng của bạn, Bot) hoặc bỏ DISCORD_MESSAGE_CONTENT.",
    }),
    "answers-file-invalid": {
      empty: ({ file }) => noAnswers(file, "tệp trống"),
      "not-json": ({ file, line }) => noAnswers(file, `dòng ${line} không phải JSON`),
      "no-object": ({ file, answer }) => noAnswers(file, `câu trả lời ${answer} không phải một đối tượng`),
      "no-citations": ({ file, answer }) => noAnswers(file, `câu trả lời ${answer} không có danh sách "citations"`),
      "no-citation": ({ file, answer, citation }) =>
        noAnswers(file, `trích dẫn ${citation} của câu trả lời ${answer} thiếu source, version, start, end hoặc quote`),
    },
  },
  system: {
    EACCES: "không được phép",
    EPERM: "không được phép",
    ENOENT: "không tồn tại",
    EISDIR: "đó là thư mục",
    ELOOP: "các liên kết chạy vòng tròn",
    EMFILE: "có quá nhiều tệp đang mở",
    EIO: "đĩa báo lỗi",
    other: (code) => `hệ thống báo ${code}`,
  },
  limits: {
    depth: (max) => `các phần tử lồng sâu quá ${max} tầng`,
    elements: (max) => `có quá ${max} phần tử`,
    pages: (max) => `có quá ${max} trang`,
    entries: (max) => `chứa quá ${max} tệp`,
    "unpacked-megabytes": (max) => `giải nén ra quá ${max} MB`,
    ratio: (max) => `giải nén ra lớn gấp hơn ${max} lần`,
    seconds: (max) => `đọc mất hơn ${max} giây`,
    memory: (max) => `đọc cần hơn ${max} MB bộ nhớ`,
  },
  settings: {
    mistaken: (name, expected, given) => `${name} phải là ${expected}; đã nhận ${given}.`,
    unknown: (name, meant) => `${name} không phải thiết lập; ${meant} mới phải.`,
    secret: (chars) => `${chars} ký tự không phải mã`,
    expected: {
      folder: "một thư mục",
      model: "một thư mục trong models/, một đường dẫn hoặc một mã trên hub",
      "reader-model": 'một thư mục trong models/, một đường dẫn, một mã trên hub hoặc "none"',
      share: "một số từ 0 đến 1",
      "log-level": "một trong debug, info, warn, error, silent",
      switch: "1 hoặc 0",
      token: "một mã bot không có dấu cách",
      address: "một địa chỉ http hoặc https",
      id: "một mã Discord gồm 15 đến 20 chữ số",
      ids: "các mã Discord gồm 15 đến 20 chữ số, cách nhau bằng dấu phẩy",
      database: "một địa chỉ như postgres://người-dùng:mật-khẩu@máy:5432/tên",
      port: "một cổng từ 1 đến 65535",
      host: "tên hoặc địa chỉ của máy này",
      secret: "một chuỗi bí mật ít nhất 16 ký tự, không có dấu cách",
    },
    range: ({ min, max, hasNoLimit }) => `một số nguyên từ ${min}${hasNoLimit ? " (không giới hạn)" : ""} đến ${max}`,
    flags: "dòng lệnh",
    environment: "môi trường",
    file: (path) => `tệp ${path}`,
  },
};

const NAME_A_CORPUS =
  "Hãy đặt các bài viết (.md, .txt, .html, .pdf, .docx, .epub) vào một thư mục và nêu nó bằng --corpus hoặc SOURCIER_CORPUS.";

function noAnswers(file: string, reason: string) {
  return {
    message: `${JSON.stringify(file)} không phải tệp câu trả lời đã lưu: ${reason}.`,
    hint: "Hãy đưa tệp chứa những gì sourcier ask --json hoặc sourcier ask --batch đã in ra.",
  };
}
