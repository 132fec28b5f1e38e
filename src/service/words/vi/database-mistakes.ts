import type { MistakeWords } from "../types/error-words.ts";

const CHECK_URL = "Hãy xem lại DATABASE_URL.";

/** For whoever runs Sourcier on a database server. */
export const databaseMistakes: Pick<MistakeWords["byCode"], "database-unusable" | "move-impossible"> = {
  "database-unusable": {
    address: ({ server }) => ({
      message: `${server} không chỉ ra cơ sở dữ liệu PostgreSQL nào.`,
      hint: "Hãy viết như sau: postgres://người-dùng:mật-khẩu@máy:5432/tên.",
    }),
    sslmode: ({ server }) => ({
      message: `sslmode của DATABASE_URL cho ${server} không có trong các giá trị đã biết.`,
      hint: "Hãy dùng verify-full, verify-ca, require hoặc disable.",
    }),
    "certificate-file": ({ server }) => ({
      message: `Không đọc được sslrootcert của DATABASE_URL cho ${server}.`,
      hint: "Hãy nêu một tệp PEM mà người dùng này được đọc.",
    }),
    unreachable: ({ server }) => ({
      message: `Không kết nối được máy chủ cơ sở dữ liệu ${server}.`,
      hint: `Hãy khởi động nó, hoặc sửa mạng. ${CHECK_URL}`,
    }),
    certificate: ({ server }) => ({
      message: `Máy chủ cơ sở dữ liệu ${server} không chứng minh được danh tính bằng chứng chỉ.`,
      hint: "Hãy nêu nơi cấp chứng chỉ bằng sslrootcert=TỆP trong DATABASE_URL; sslmode=require bỏ qua việc chứng minh, sslmode=disable không mã hóa.",
    }),
    password: ({ server }) => ({
      message: `Máy chủ cơ sở dữ liệu ${server} từ chối người dùng hoặc mật khẩu này.`,
      hint: CHECK_URL,
    }),
    missing: ({ server }) => ({
      message: `Không có cơ sở dữ liệu này: ${server}.`,
      hint: `Hãy tạo nó, hoặc nêu cái khác. ${CHECK_URL}`,
    }),
    rights: ({ server }) => ({
      message: `Người dùng trong DATABASE_URL thiếu một quyền ở ${server}.`,
      hint: "Hãy cho người dùng ấy làm chủ cơ sở dữ liệu, hoặc nhờ quản trị viên cấp quyền.",
    }),
    version: ({ server }) => ({
      message: `Máy chủ cơ sở dữ liệu ${server} quá cũ.`,
      hint: "Cần ít nhất PostgreSQL 14 với pgvector 0.8.",
    }),
    extension: ({ server }) => ({
      message: `${server} thiếu phần mở rộng vector (pgvector) 0.8 trở lên.`,
      hint: "Hãy cài pgvector trên máy chủ; sau đó quản trị viên chạy CREATE EXTENSION vector, hoặc ALTER EXTENSION vector UPDATE.",
    }),
    foreign: ({ server }) => ({
      message: `Lược đồ sourcier của ${server} không phải của Sourcier.`,
      hint: `Hãy nêu cơ sở dữ liệu khác. ${CHECK_URL}`,
    }),
    newer: ({ server }) => ({
      message: `Một bản Sourcier mới hơn đã ghi vào ${server}.`,
      hint: "Hãy cập nhật Sourcier, hoặc nêu cơ sở dữ liệu khác trong DATABASE_URL. Không có gì ở đó bị thay đổi.",
    }),
    used: ({ server }) => ({
      message: `Cơ sở dữ liệu ${server} đang được dùng: những gì trong đó sẽ mất.`,
      hint: "Hãy nêu một cơ sở dữ liệu trống.",
    }),
    connections: ({ server }) => ({
      message: `Máy chủ cơ sở dữ liệu ${server} không nhận thêm kết nối.`,
      hint: "Hãy tăng max_connections, hoặc đặt pgbouncer phía trước.",
    }),
    full: ({ server }) => ({
      message: `Đĩa của máy chủ cơ sở dữ liệu ${server} đã hết chỗ.`,
      hint: "Hãy giải phóng chỗ ở đó. Những gì đã lưu vẫn nguyên vẹn.",
    }),
    "read-only": ({ server }) => ({
      message: `Máy chủ cơ sở dữ liệu ${server} không nhận ghi.`,
      hint: "Có thể đó là máy dự phòng: hãy nêu máy chính trong DATABASE_URL.",
    }),
  },
  "move-impossible": {
    "no-database": () => ({
      message: "Chưa nêu cơ sở dữ liệu nào.",
      hint: "Hãy nêu bằng --to, hoặc trong DATABASE_URL.",
    }),
    "no-state": ({ folder }) => ({
      message: `${folder} không có gì để chuyển.`,
      hint: "Hãy nêu bằng --data thư mục mà Sourcier đã lưu mọi thứ.",
    }),
  },
};
