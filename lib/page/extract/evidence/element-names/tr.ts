import type { ElementNames } from "../phrases.ts";

export const TR: ElementNames = {
  comments: "yorumlar yorum yorum-yap yorum-yaz yorum-alani yorum-formu",
  newsletter: "bulten e-bulten ebulten bulten-abonelik",
  share: "paylas paylasim haber-paylas paylas-butonlari sosyal-paylasim sosyal-medya",
  related:
    "ilgili ilgili-haber ilgili-haberler ilgili-icerik ilgili-icerikler ilgili-yazilar benzer benzer-haberler",
  consent: "cerez cerezler cerez-uyari cerez-politikasi",
  advertisement: "reklam reklamlar reklam-alani reklam-kodu sponsorlu",
  byline:
    "yazar-bilgi yazar-adi yazar-kutusu haber-tarih haber-tarihi yayin-tarihi yayinlanma-tarihi guncelleme-tarihi",
  caption: "resim-alti resimalti foto-alti fotograf-alti resim-aciklama gorsel-aciklama",
  standfirst: "haber-spot haberspot haber-ozet haber-ozeti detay-spot spot-yazi icerik-spot",
  navigation:
    "etiket etiketler haber-etiketler haber-etiketleri sayfalama menu-ust ust-menu ekmek-kirintisi",
  other: "alt-bilgi altbilgi yasal-uyari",
};
