/** A folder of the person's own (Chromium): chosen once, and kept as the browser's handle to it. */
import { PlaceError, type Place } from "./place.ts";

/** What is used of the File System API; the types of the DOM leave out what not all browsers have. */
interface FolderHandle {
  name: string;
  queryPermission(mode: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(mode: { mode: "readwrite" }): Promise<PermissionState>;
  getFileHandle(name: string, options?: { create: boolean }): Promise<FileHandle>;
  removeEntry(name: string): Promise<void>;
}

interface FileHandle {
  getFile(): Promise<{ size: number }>;
  createWritable(): Promise<{
    write(data: Blob): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

type Picker = (options: {
  id: string;
  mode: "readwrite";
  startIn: "documents";
}) => Promise<FolderHandle>;

const pickerOf = (): Picker | undefined =>
  (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canChooseFolder = (): boolean => typeof pickerOf() === "function";

const READ_WRITE = { mode: "readwrite" } as const;

/**
 * Asks the person for a folder, and keeps it; only at once after a press or a key.
 * @returns its name; null where none was chosen
 */
export async function chooseFolder(): Promise<string | null> {
  const picker = pickerOf();
  if (!picker) return null;
  try {
    const folder = await picker({ id: "lede-backups", ...READ_WRITE, startIn: "documents" });
    await keepFolder(folder);
    return folder.name;
  } catch (error) {
    // The person closed the browser's window.
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** Asks whether the folder may be written again; only soon after a press or a key. */
export async function allowFolder(): Promise<boolean> {
  const folder = await keptFolder();
  return folder !== null && (await folder.requestPermission(READ_WRITE)) === "granted";
}

/** The folder's name; null where there is none. */
export const folderName = async (): Promise<string | null> => (await keptFolder())?.name ?? null;

/** @throws PlaceError */
export async function folderPlace(): Promise<Place> {
  const folder = await keptFolder();
  if (!folder) throw new PlaceError("gone", "no folder is kept");
  if ((await folder.queryPermission(READ_WRITE)) !== "granted") {
    throw new PlaceError("lapsed", "the folder has to be allowed again");
  }
  return { begin: (name) => written(folder, name) };
}

async function written(folder: FolderHandle, name: string): ReturnType<Place["begin"]> {
  const isNew = !(await has(folder, name));
  const handle = await folder.getFileHandle(name, { create: true });
  // The browser writes beside the file and puts that in its place as it is closed.
  const file = await handle.createWritable();
  let size = 0;
  return {
    write: async (bytes) => {
      const piece = new Blob(bytes);
      size += piece.size;
      await file.write(piece);
    },
    finish: async () => {
      await file.close();
      const there = (await handle.getFile()).size;
      if (there !== size) throw new PlaceError("error", `${there} of ${size} bytes are there`);
    },
    abandon: async () => {
      await file.abort().catch(() => {});
      // The browser made it, empty.
      if (isNew) await folder.removeEntry(name).catch(() => {});
    },
  };
}

async function has(folder: FolderHandle, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return false;
    throw error;
  }
}

/** Handles go into no other storage, and the library's own database is written by the background alone. */
const DATABASE = "lede-backup-folder";
const STORE = "folder";
const KEY = "folder";

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error as DOMException));
  });

const keepFolder = (folder: FolderHandle): Promise<unknown> =>
  inStore("readwrite", (store) => store.put(folder, KEY));

async function keptFolder(): Promise<FolderHandle | null> {
  return (
    ((await inStore("readonly", (store) => store.get(KEY))) as FolderHandle | undefined) ?? null
  );
}

/** Lets go of it; the files in it stay. */
export const forgetFolder = (): Promise<unknown> =>
  inStore("readwrite", (store) => store.delete(KEY));
