/** Windows-1252 from 0x80 to 0x9F, by the WHATWG Encoding Standard; undefined bytes stand as their C1 controls. */
export const WINDOWS_1252 = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"];
