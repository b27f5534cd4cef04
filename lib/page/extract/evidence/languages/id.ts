import type { LinePhrases } from "../phrases.ts";

/** Indonesian (and Malay where it says the same). Written from knowledge of the language's news sites, blogs, forums and shops. */
export const ID: LinePhrases = {
  related: `
    baca juga | baca juga artikel | baca berita lainnya | baca selengkapnya | baca artikel lainnya |
    baca lainnya | simak juga | lihat juga | tonton juga | artikel terkait | berita terkait | artikel lainnya |
    berita lainnya | artikel lain | berita lain | artikel menarik lainnya | berita menarik lainnya |
    artikel serupa | artikel sejenis | postingan terkait | postingan lainnya | pos terkait | pos-pos terbaru |
    pos terbaru
  `,
  comments: `
    komentar | # komentar | komentar anda | komentar pembaca | kolom komentar | tulis komentar |
    tulis komentar anda | beri komentar | berikan komentar | berikan komentar anda | tambah komentar |
    tambahkan komentar | tinggalkan komentar | tinggalkan balasan | tinggalkan komentar anda
  `,
  share: `
    bagikan | bagikan ini | bagikan artikel | bagikan artikel ini | bagikan berita | bagikan berita ini |
    bagikan ke | bagikan ke facebook | bagikan ke twitter | bagikan ke whatsapp | bagikan di facebook |
    bagikan di twitter
  `,
  newsletter: `
    buletin | berlangganan | berlangganan newsletter | langganan newsletter | berlangganan buletin |
    berlangganan via email | daftar newsletter | ikuti newsletter | langganan gratis | berlangganan lewat email |
    berlangganan artikel
  `,
  advertisement: `
    iklan | advertorial | pariwara | konten bersponsor | artikel bersponsor | disponsori | disponsori oleh |
    bersponsor | konten promosi | konten berbayar | scroll to continue with content
  `,
  consent: `
    situs ini menggunakan cookie… | situs ini menggunakan cookies… | situs web ini menggunakan cookie… |
    website ini menggunakan cookie… | website ini menggunakan cookies…
  `,
  paywall: `
    khusus pelanggan | konten khusus pelanggan | artikel khusus pelanggan | sudah berlangganan |
    sudah memiliki akun | berlangganan untuk membaca | berlangganan sekarang | langganan sekarang |
    artikel ini khusus untuk pelanggan…
  `,
  navigation: `
    cetak | cetak artikel | cetak halaman | cetak resep | kembali ke atas | ke atas | kembali ke beranda |
    kembali ke halaman utama | beranda | halaman utama | langsung ke konten | langsung ke isi |
    langsung ke konten utama | lewati ke konten | lompat ke konten | loncat ke konten | lompat ke isi |
    lompat ke resep | lanjut ke konten | halaman selanjutnya | halaman berikutnya
  `,
  staff: `
    redaksi | tim redaksi | tim penulis | dewan redaksi | tentang penulis | profil penulis | sumber |
    sumber antara | liputan tim | penulis & editor
  `,
  time: `
    diterbitkan # | diterbitkan: # | diterbitkan pada | dipublikasikan # | dipublikasikan: # |
    dipublikasikan pada | dipublikasikan tanggal | terbit: # | diperbarui # | diperbarui: # | diperbarui pada |
    terakhir diperbarui | pembaruan: # | pembaruan terakhir: #
  `,
  photo: `
    foto | ilustrasi | gambar | sumber foto | sumber gambar | sumber ilustrasi | kredit foto | kredit gambar |
    keterangan foto | keterangan gambar
  `,
  copyright: `
    hak cipta dilindungi | hak cipta dilindungi undang-undang | seluruh hak cipta dilindungi | hak cipta © #… |
    hak cipta dilindungi undang-undang…
  `,
  by: "oleh | penulis | editor | reporter | pewarta | wartawan | kontributor | jurnalis | redaktur",
  months: `
    januari | februari | pebruari | maret | april | mei | juni | juli | agustus | september | oktober | november |
    nopember | desember | jan | feb | mar | apr | jul | agu | agt | ags | agust | sep | sept | okt | nov | nop |
    des | mac | ogos | julai | jun | disember | senin | selasa | rabu | kamis | jumat | jum | sabtu | minggu |
    ahad | isnin | khamis | jumaat | sen | sel | rab | kam | sab | min | wib | wita | wit
  `,
};
