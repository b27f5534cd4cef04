import type { ElementNames } from "../phrases.ts";

export const ID: ElementNames = {
  comments: `
      kolom-komentar box-komentar list-komentar form-komentar komentar-box komentar-form komentar-list
      isi-komentar
    `,
  related:
    "baca-juga bacajuga bacalainnya baca-lainnya berita-terkait beritaterkait artikel-terkait artikelterkait",
  share: "bagikan berbagi sebarkan kongsi",
  advertisement:
    "iklan iklan-atas iklan-bawah iklan-tengah pariwara bersponsor banner-iklan slot-iklan",
  newsletter: "langganan berlangganan buletin",
  byline: "penulis nama-penulis penulis-editor tanggal-terbit tgl-berita penulis-artikel",
  caption: "keterangan-foto keterangan-gambar caption-foto sumber-foto sumber-gambar kredit-foto",
  navigation: "daftar-isi daftarisi navigasi halaman-selanjutnya",
};
