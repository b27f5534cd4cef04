/** The least that a reading popup can do: Readability in the page, its title on screen. */
interface Chrome {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: string }[]> };
}

export async function show(): Promise<void> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const [frame] = await scripting.executeScript({
    target: { tabId: tab?.id },
    files: ["capture.js"],
  });
  const title = document.querySelector("h1");
  if (title) title.textContent = frame?.result ?? "";
}

await show();
