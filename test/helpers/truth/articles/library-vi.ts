import { h, p, type TrueArticle, ul } from "../article.ts";

export const library: TrueArticle = {
  slug: "library-vi",
  language: "vi",
  title: "Thư viện xã Bình Lâm mở cửa trở lại sau trận lũ",
  author: "Đỗ Khánh Vy",
  published: "2024-12-18",
  publisher: "Báo Miền Trung",
  blocks: [
    p(
      "Sau ba tháng sửa chữa, thư viện xã Bình Lâm đã mở cửa trở lại vào sáng 16 tháng 12, với 4.200 cuốn sách do người dân và các trường học quyên góp.",
    ),
    p(
      "Trận lũ cuối tháng 9 làm ngập toàn bộ tầng một của tòa nhà. Khoảng 70% số sách bị hư hỏng, trong đó " +
        "có bộ địa chí viết tay được lưu giữ từ năm 1958. “Chúng tôi chỉ kịp mang lên gác hai tủ sách thiếu " +
        "nhi”, bà Hồ Thị Diệu, thủ thư, nhớ lại.",
    ),
    h(2, "Một tầng cao hơn"),
    p(
      "Phòng đọc nay được chuyển lên tầng hai. Tầng một chỉ còn quầy mượn trả và một phòng họp có sàn nâng " +
        "cao 80 cm. Kinh phí sửa chữa là 1,35 tỷ đồng, trong đó ngân sách xã chi 400 triệu đồng.",
    ),
    { kind: "caption", text: "Phòng đọc mới trên tầng hai, sáng 16 tháng 12." },
    p("Ông Phan Văn Lực, Chủ tịch xã, cho biết thư viện sẽ:"),
    ul(
      "mở cửa đến 20 giờ vào các ngày thứ ba và thứ năm;",
      "cho mượn miễn phí năm cuốn trong ba tuần;",
      "tổ chức lớp đọc sách cho trẻ em vào sáng chủ nhật.",
    ),
    h(2, "Bộ địa chí được cứu"),
    p(
      "Bộ địa chí viết tay gồm bảy tập đã được làm khô tại Huế. Sáu tập còn đọc được; tập thứ tư mất 32 " +
        "trang. Bản số hóa sẽ được đưa lên mạng vào tháng 3 năm 2025.",
    ),
    {
      kind: "table",
      header: ["Loại sách", "Trước lũ", "Hiện nay"],
      rows: [
        ["Thiếu nhi", "1.850", "2.100"],
        ["Văn học", "2.400", "1.460"],
        ["Nông nghiệp", "910", "640"],
      ],
    },
    p(
      "“Con em chúng tôi lại có chỗ ngồi học”, chị Lê Thị Nhàn nói, trong khi con trai chị đã chọn xong cuốn sách đầu tiên.",
    ),
  ],
};
