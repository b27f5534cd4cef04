import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A component whose code is fetched when it is first shown; nothing is shown until it is there. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, setThere] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      const fetched = async (): Promise<void> => {
        loaded = await load();
        setThere(true);
      };
      // The extension's own file: it is there, or the extension itself is gone.
      fetched().catch(() => undefined);
    }, []);
    const Loaded = loaded;
    return Loaded && <Loaded {...props} />;
  };
}
