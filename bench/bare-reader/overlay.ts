import { Readability } from "@mozilla/readability";

const article = new Readability(document.cloneNode(true) as Document).parse();
const frame = document.createElement("iframe");
frame.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff";
frame.srcdoc = `<!doctype html><h1>${article?.title ?? ""}</h1><article class="article">${article?.content ?? ""}</article>`;
document.documentElement.append(frame);
