import { keyNames } from "./keys.ts";

/** A key as it is pressed; nothing for none. */
export function KeyCaps({ name }: { name: string }) {
  if (name === "") return null;
  return (
    <>
      {keyNames(name).map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </>
  );
}
