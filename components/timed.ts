/** Has Chromium keep the time at which an element's text was first painted (Element Timing), for `npm run bench`. */
export const timed = (name: string): { elementtiming: string } => ({ elementtiming: name });
