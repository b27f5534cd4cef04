import type { ElementNames } from "../phrases.ts";

export const KO: ElementNames = {
  comments: "livere lv-container daetgeul datgeul datgul lvr-comment",
  share: "sns-share sns-list sns-btn sns-area sns-wrap kakao-share kakaostory kakaotalk",
  related: "dable dablewidget dable-widget gwallyeon gwanryeon ranking-news",
  advertisement: "gwanggo mobon mobwith realclick adfit kakao-ad-area dreamsearch cauly",
  other: "jebo-box",
};
