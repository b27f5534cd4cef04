import type { LinePhrases } from "../phrases.ts";

/** Vietnamese. Written from knowledge of the language's news sites, blogs, forums and shops. */
export const VI: LinePhrases = {
  related: `
    tin liên quan | bài liên quan | bài viết liên quan | tin bài liên quan | các bài viết liên quan |
    các tin liên quan | chủ đề liên quan | nội dung liên quan | video liên quan | sản phẩm liên quan |
    sản phẩm tương tự | bài viết tương tự | bài viết cùng chủ đề | bài cùng chủ đề | cùng chủ đề |
    cùng chuyên mục | tin cùng chuyên mục | bài cùng chuyên mục | bài viết cùng chuyên mục | tin cùng loại |
    cùng tác giả | bài cùng tác giả | bài viết cùng tác giả | tin khác
  `,
  comments: `
    bình luận | ý kiến bạn đọc | ý kiến độc giả | bình luận của bạn | ý kiến của bạn | bình luận bài viết |
    bình luận bạn đọc | # bình luận | # ý kiến | gửi bình luận | gửi ý kiến | gửi bình luận của bạn |
    gửi ý kiến của bạn | viết bình luận | viết bình luận của bạn
  `,
  share: `
    chia sẻ | chia sẻ bài viết | chia sẻ bài viết này | chia sẻ ngay | chia sẻ facebook | chia sẻ lên facebook |
    chia sẻ trên facebook | chia sẻ qua | chia sẻ qua email | chia sẻ zalo | chia sẻ với bạn bè | chia sẻ lên
  `,
  newsletter: `
    đăng ký nhận tin | đăng ký nhận bản tin | nhận bản tin | đăng ký bản tin | đăng ký nhận tin mới |
    đăng ký nhận tin tức | đăng ký nhận email | bản tin email | nhận tin mới | nhận tin mới nhất |
    đăng ký theo dõi
  `,
  advertisement: `
    quảng cáo | nội dung quảng cáo | được tài trợ | nội dung được tài trợ | bài viết được tài trợ |
    nội dung tài trợ | thông tin doanh nghiệp | bài viết quảng cáo | liên hệ quảng cáo | đóng quảng cáo |
    tin quảng cáo
  `,
  consent: `
    chúng tôi sử dụng cookie… | chúng tôi sử dụng cookies… | trang web này sử dụng cookie… |
    trang web này sử dụng cookies… | website này sử dụng cookie…
  `,
  paywall: `
    dành cho thành viên | chỉ dành cho thành viên | nội dung dành cho thành viên | bạn đã có tài khoản |
    đã có tài khoản | đã là thành viên | đăng nhập để đọc tiếp | đăng ký để đọc tiếp | mua gói đọc báo
  `,
  navigation: `
    in bài viết | in bài này | in trang | về đầu trang | lên đầu trang | trở về đầu trang | trở lại đầu trang |
    trở lên trên | đầu trang | trang chủ | về trang chủ | quay lại trang chủ | trở về trang chủ | quay lại |
    trở lại chủ đề | chuyển đến nội dung | chuyển đến phần nội dung | chuyển tới nội dung | bỏ qua nội dung |
    đi đến nội dung | nhảy đến nội dung
  `,
  staff: `
    tòa soạn | ban biên tập | ttxvn | vov | theo ttxvn | theo vov | theo vtv | theo vnexpress | theo vietnamnet |
    theo vietnam+
  `,
  time: `
    đăng lúc | đăng ngày | ngày đăng | đăng vào | đăng bởi | xuất bản lúc | xuất bản ngày | ngày xuất bản |
    cập nhật lúc | cập nhật ngày | cập nhật: # | lần cập nhật cuối | cập nhật mới nhất: # | ngày cập nhật
  `,
  photo: `
    ảnh | hình minh họa | hình minh hoạ | hình ảnh | hình | nguồn ảnh | nguồn hình | tranh minh họa | minh họa |
    minh hoạ
  `,
  copyright: `
    bản quyền thuộc về… | giữ bản quyền nội dung… | giữ toàn quyền | tất cả quyền được bảo lưu |
    mọi quyền được bảo lưu
  `,
  by: "bởi | tác giả | viết bởi | đăng bởi | bài viết | người viết | phóng viên | biên tập | biên dịch",
  months: "tháng | thứ | thg",
};
