import type { LinePhrases } from "../phrases.ts";

/** The same phrases as they come out of lowering capitals without regard to the language: `İ` gives `i` and a dot of its own (U+0307), `I` gives `i`. In lower case, with a capital at the start of the first or of every word, and all in capitals. / */
export const TR: LinePhrases = {
  related: `
    ilgili haberler | i̇lgili haberler | i̇lgi̇li̇ haberler | ilgili haber | i̇lgili haber | i̇lgi̇li̇ haber |
    ilgili içerikler | i̇lgili içerikler | i̇lgili i̇çerikler | i̇lgi̇li̇ i̇çeri̇kler | ilgili içerik |
    i̇lgili içerik | i̇lgili i̇çerik | i̇lgi̇li̇ i̇çeri̇k | ilgili yazılar | i̇lgili yazılar | i̇lgi̇li̇ yazilar |
    ilgili makaleler | i̇lgili makaleler | i̇lgi̇li̇ makaleler | ilgili diğer haberler | i̇lgili diğer haberler |
    i̇lgi̇li̇ di̇ğer haberler | ilgili galeriler
  `,
  comments: `
    yorumlar | tüm yorumlar | yorum yap | yorum yapın | yorum yapin | yorum yaz | yorum yazın | yorum yazin |
    yorum ekle | yorum bırak | yorum birak | yorum bırakın | yorum birakin | yorum gönder | yorumu gönder
  `,
  share: `
    paylaş | paylaşın | paylaşin | haberi paylaş | haberi̇ paylaş | bu haberi paylaş | bu haberi̇ paylaş |
    yazıyı paylaş | yaziyi paylaş | bu yazıyı paylaş | bu yaziyi paylaş | bu yazıyı paylaşın
  `,
  newsletter: `
    bülten | e-bülten | haber bülteni | haber bülteni̇ | bültenimiz | bülteni̇mi̇z | bülten aboneliği |
    bülten aboneli̇ği̇ | e-bülten aboneliği | e-bülten aboneli̇ği̇ | e-bülten üyeliği
  `,
  advertisement: `
    reklam | reklamlar | reklam alanı | reklam alani | resmi ilan | resmi i̇lan | resmi̇ i̇lan | sponsorlu |
    sponsorlu içerik | sponsorlu i̇çerik | sponsorlu i̇çeri̇k
  `,
  consent: `
    çerezleri kabul et | çerezleri̇ kabul et | tüm çerezleri kabul et | tüm çerezleri̇ kabul et |
    tümünü kabul et
  `,
  paywall: `
    abonelere özel | sadece abonelere özel | yalnızca abonelere özel | yalnizca abonelere özel |
    abonelere özel içerik | abonelere özel i̇çerik | abonelere özel i̇çeri̇k | aboneye özel | üyelere özel
  `,
  navigation: `
    yazdır | yazdir | haberi yazdır | haberi̇ yazdir | sayfayı yazdır | sayfayi yazdir | yazıyı yazdır |
    yaziyi yazdir | tarifi yazdır | tari̇fi̇ yazdir | çıktı al | çikti al | yazdırılabilir sürüm |
    yazdirilabi̇li̇r sürüm | yukarı çık | yukari çik | başa dön | sayfa başı | sayfa başi | sayfa başına dön |
    sayfa başina dön
  `,
  staff: `
    dha | iha | i̇ha | anadolu ajansı | anadolu ajansi | demirören haber ajansı | demi̇rören haber ajansi |
    ihlas haber ajansı | i̇hlas haber ajansı | i̇hlas haber ajansi
  `,
  time: `
    yayınlanma | yayinlanma | yayımlanma | yayimlanma | yayın tarihi | yayin tari̇hi̇ | yayınlandı | yayinlandi |
    yayımlandı | yayimlandi | giriş tarihi | gi̇ri̇ş tari̇hi̇ | haber giriş | haber gi̇ri̇ş
  `,
  photo: `
    fotoğraf | fotoğraflar | foto | fotolar | fotoğrafçı | fotoğrafçi | fotoğrafın kaynağı | fotoğrafin kaynaği |
    görsel | görseller
  `,
  copyright: `
    tüm hakları saklıdır | tüm haklari saklidir | her hakkı saklıdır | her hakki saklidir |
    bütün hakları saklıdır
  `,
  by: "yazan | yazar | yazarı | yazari | yazarlar | haber | haberi yazan | haberi̇ yazan | haberi hazırlayan",
  months: `
    ocak | şubat | mart | nisan | ni̇san | mayıs | mayis | haziran | hazi̇ran | temmuz | ağustos | eylül | ekim |
    eki̇m | kasım | kasim | aralık | aralik | oca | şub | mar | nis | ni̇s | may | haz | tem | ağu | eyl | eki |
    eki̇ | kas | ara | pazartesi | pazartesi̇ | salı | sali | çarşamba | perşembe | cuma | cumartesi |
    cumartesi̇ | pazar | pzt | çar | cum | cmt | paz
  `,
};
