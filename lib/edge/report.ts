/** The one place that errors go to: the extension's own console, nothing else. Nothing leaves the machine. */
export function report(where: string, error: unknown): void {
  console.error(`Lede, ${where}:`, error);
}

/** An error's message, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
