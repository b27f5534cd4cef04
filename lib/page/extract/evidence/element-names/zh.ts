import type { ElementNames } from "../phrases.ts";

export const ZH: ElementNames = {
  comments: "pinglun pinglunqu changyan sohucs ds-thread ds-comments duoshuo gentie liuyan huifu",
  share:
    "fenxiang fenxiang-box weixin wx-share weixin-share wx-qrcode erweima saoma dianzan bdshare shoucang",
  related: `
      xiangguan xiangguan-wenzhang xiangguan-xinwen xgnews tuijian rementuijian remen cainixihuan yanshen-yuedu
      popin-recommend pop-in-recommend zuixin paihang paihangbang shangyipian
    `,
  advertisement: "guanggao gg-box guanggaowei onead scupio gliaplayer innity",
  byline: "zuozhe laiyuan zebian bianji fabushijian",
  navigation: "daohang mianbaoxie dangqianweizhi weizhi fenye biaoqian",
  caption: "tushuo tupian-shuoming",
  standfirst: "zhaiyao daoyu daodu",
  other: "banquan mianze shengming",
};
