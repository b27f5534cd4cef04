/**
 * An expression that writes notes from a page of the extension, one after the other and each by a message to the
 * background, as surfaces do: new ones, and changes of one that all pages change. Gives the texts that were told as
 * saved; meanwhile they are kept on the page under the writer's name.
 */
export const writing = (by: string, count: number): string => `(async () => {
  const told = ((window.ledeTold ??= {})[${JSON.stringify(by)}] = []);
  const { runtime } = globalThis.browser ?? chrome;
  const send = async (put) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { res, err } = await runtime.sendMessage({
          id: 1, type: "writeLibrary", data: { kind: "put", put }, timestamp: Date.now(),
        });
        if (err) throw new Error(JSON.stringify(err));
        return res;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
  };
  const note = (text) => ({
    article: null, addresses: [], source: null, body: null, selectors: [],
    text, colour: null, tags: [], creator: null,
  });
  let base = null;
  for (let at = 0; at < ${count}; at++) {
    const text = ${JSON.stringify(by)} + " " + at;
    const shared = at % 10 === 0;
    const answer = await send(shared
      ? { type: "note", id: "shared", base, content: base === null ? note(text) : { text } }
      : { type: "note", id: "note-" + ${JSON.stringify(by)} + "-" + at, base: null, content: note(text) });
    if (!answer.ok) throw new Error(answer.problem + ": " + answer.detail);
    if (shared) base = answer.value.document.rev;
    told.push(text);
  }
  return told;
})()`;

/** An expression that gives what a writer on the page was told so far. */
export const writtenBy = (by: string): string => `window.ledeTold?.[${JSON.stringify(by)}] ?? []`;
