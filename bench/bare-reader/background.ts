/** The least that a reader can do: Readability's article in a frame over the page. */
interface Tab {
  id: number;
}
interface Chrome {
  action: { onClicked: { addListener(listener: (tab: Tab) => void): void } };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

const { action, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
action.onClicked.addListener(({ id }) => {
  void scripting.executeScript({ target: { tabId: id }, files: ["overlay.js"] });
});
