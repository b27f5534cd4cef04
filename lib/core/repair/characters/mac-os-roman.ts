/** Mac OS Roman from 0x80 to 0x9F, by the WHATWG Encoding Standard. */
export const MAC_OS_ROMAN = [..."ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"];
