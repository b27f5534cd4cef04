import type { ElementNames } from "../phrases.ts";

export const RU: ElementNames = {
  comments: `
      kommentarii kommentariy kommentarij komment komments komentarii otzyvy obsuzhdenie hypercomments cackle
      mc-container
    `,
  share: `
      podelitsya podelitsa podelitsia podelis podelit uptolike ya-share yashare socseti soc-seti sotsseti
      yasharelink
    `,
  related: `
      pohozhie pohojie pohozhie-stati pohozhie-novosti pohozhie-zapisi chitayte-takzhe chitajte-takzhe
      chitaite-takzhe chitaite-takje chitat-takzhe smotrite-takzhe po-teme novosti-po-teme populyarnoe rekomenduem
    `,
  newsletter: "podpiska podpisatsya rassylka podpishis",
  advertisement: "reklama reklamnyj yandex-rtb adfox yandex-direct begun",
  byline: "avtor avtory istochnik",
  navigation: "hlebnye-kroshki kroshki oglavlenie navigaciya navigatsiya metki rubriki",
  caption: "podpis foto-podpis podpis-foto",
  standfirst: "anons podzagolovok",
};
