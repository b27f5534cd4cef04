import type { ElementNames } from "../phrases.ts";

export const JA: ElementNames = {
  share: `
      sns-share sns-btn sns-button sns-buttons sns-list sns-area snsbtn snslist hatebu hatena hatena-bookmark
      ninja-onebutton wp-social-bookmarking-light follow-sns
    `,
  related: `
      kanren kanren-kiji kanrenkiji kanren-link osusume osusume-kiji ninki ninki-kiji shinchaku awasete
      awasete-yomitai logly logly-lift popin-recommend pop-in-recommend
    `,
  advertisement: `
      koukoku kokoku geniee imobile i-mobile fluct microad ninja-ad ninjaad kaerebalink kaerebalink-box
      yomerebalink yyi-rinker yyi-rinker-contents
    `,
  navigation: `
      pankuzu topic-path topicpath mokuji pagetop page-top totop to-top topicspath pan-kuzu ez-toc
      ez-toc-container
    `,
  byline: "hissha chosha shippitsu kansyu kanshu koushinbi",
  newsletter: "merumaga mailmag mailmaga mail-magazine melmaga",
  comments: "komento",
  other: "kaiin kaiin-gentei menseki",
};
