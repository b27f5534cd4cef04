import { render } from "preact";
import { act } from "preact/test-utils";

/**
 * Takes a component down with its effects. Preact runs the clean-up of effects after the next
 * frame; left to itself that may be after the test file's document is gone.
 */
export const unmount = (root: Element): Promise<void> => act(() => render(null, root));
