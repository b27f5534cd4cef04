import type { ElementNames } from "../phrases.ts";

export const VI: ElementNames = {
  comments:
    "binhluan binh-luan box-binhluan ykien-bandoc ykiendocgia y-kien-ban-doc phan-hoi nhan-xet",
  related:
    "tinlienquan tin-lien-quan bai-lien-quan bailienquan bai-viet-lien-quan lien-quan lienquan tincungchuyenmuc",
  share: "chia-se chiase box-chiase",
  advertisement: "quangcao quang-cao box-quangcao banner-qc tai-tro taitro",
  newsletter: "dang-ky-nhan-tin dangkynhantin nhan-ban-tin",
  byline: "tacgia tac-gia ten-tac-gia tentacgia ngay-dang ngaydang nguoi-dang",
  caption: "chu-thich chuthich chu-thich-anh chuthichanh nguon-anh mo-ta-anh",
  standfirst: "detail-sapo article-sapo singular-sapo chappeau",
  navigation: "mucluc muc-luc phan-trang phantrang tu-khoa tukhoa",
};
