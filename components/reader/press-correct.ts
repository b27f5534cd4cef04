/**
 * Opens the correction of what has the focus: of a row of the panel, else of the open card.
 * @returns whether there was one
 */
export function pressCorrect(): boolean {
  const row = document.activeElement?.closest(".row-with-action");
  const button = (row ?? document.querySelector(".card"))?.querySelector<HTMLElement>(
    "[data-correct]",
  );
  if (!button) return false;
  button.focus();
  button.click();
  return true;
}
