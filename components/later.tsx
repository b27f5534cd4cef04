import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

const waiting: (() => Promise<void>)[] = [];

/** Fetches all of them at once: for tests, which look at what is shown without waiting. */
export async function loadAll(): Promise<void> {
  await Promise.all(waiting.map((load) => load()));
}

/** A component whose code is fetched when it is first shown. @param meanwhile what is shown until it is there */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: (props: Props) => VNode | null = () => null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  const fetched = async (): Promise<void> => {
    loaded ??= await load();
  };
  waiting.push(fetched);
  return function Later(props: Props) {
    const [, setThere] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      // The extension's own file: it is there, or the extension itself is gone.
      fetched().then(
        () => setThere(true),
        () => undefined,
      );
    }, []);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : meanwhile(props);
  };
}
