/**
 * An expression that makes notes in the reader as a person does, until the browser ends: words are selected, a key opens
 * the note, it is typed, and typed on. Each text that the reader shows as saved is kept on the page under the writer's
 * name at once (`writtenBy` gives them).
 */
export const noting = (by: string): string => `(async () => {
  const told = ((window.ledeTold ??= {})[${JSON.stringify(by)}] = []);
  const until = async (is) => {
    for (;;) {
      const found = is();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  };
  const key = (name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true }));
  const state = () => document.querySelector(".note-editor .note-state")?.textContent.trim();
  const words = () => {
    const article = document.querySelector(".article");
    const walker = article && document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker?.nextNode(); node; node = walker.nextNode())
      if (node.data.trim().length >= 24) return node;
    return null;
  };
  for (let at = 0; ; at++) {
    // The reader takes no note before it has read to its end.
    let selected = 0;
    await until(() => {
      const node = words();
      // A selection is looked at once it has stood still.
      if (node && Date.now() > selected + 1000) {
        getSelection().setBaseAndExtent(node, 0, node, 24);
        selected = Date.now();
      }
      return document.querySelector(".selection-bar");
    });
    key("w");
    const field = await until(() => document.querySelector("textarea.note-field"));
    for (const turn of ["first", "second"]) {
      const text = ${JSON.stringify(by)} + " " + at + " " + turn;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      // What was shown of the text before is not meant.
      await until(() => state() !== "Saved");
      await until(() => state() === "Saved");
      told.push(text);
    }
    key("Escape");
    await until(() => !document.querySelector(".note-card"));
  }
})()`;
