/** A whole database as plain JSON, without the code that wrote it: what a profile of an old version holds. */
export interface Dump {
  /** As the browser counts it. */
  version: number;
  stores: Record<string, StoreDump>;
}

interface StoreDump {
  keyPath: string | string[] | null;
  autoIncrement: boolean;
  indices: Record<string, { keyPath: string | string[]; unique: boolean; multiEntry: boolean }>;
  records: unknown[];
}

/** Arrays of numbers in their own form, which JSON has not. */
const ARRAYS = { Uint8Array, Uint32Array, Float64Array };

export const dumpToJson = (dump: Dump): string =>
  JSON.stringify(
    dump,
    (_key, value: unknown) =>
      ArrayBuffer.isView(value)
        ? { array: value.constructor.name, numbers: [...(value as Uint8Array)] }
        : value,
    2,
  );

export const dumpFromJson = (json: string): Dump =>
  JSON.parse(json, (_key, value: unknown) => {
    const { array, numbers } = (value ?? {}) as { array?: keyof typeof ARRAYS; numbers?: number[] };
    return array && numbers && Object.hasOwn(ARRAYS, array) ? ARRAYS[array].from(numbers) : value;
  }) as Dump;

export async function dumpOf(factory: IDBFactory, name: string): Promise<Dump> {
  const db = await finished(factory.open(name));
  const names = [...db.objectStoreNames].toSorted();
  const transaction = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (store) => {
      const found = transaction.objectStore(store);
      const indices = [...found.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = found.index(index);
        return [index, { keyPath, unique, multiEntry }] as const;
      });
      const dump = {
        keyPath: found.keyPath,
        autoIncrement: found.autoIncrement,
        indices: Object.fromEntries(indices),
        records: await finished(found.getAll()),
      };
      return [store, dump] as const;
    }),
  );
  const { version } = db;
  db.close();
  return { version, stores: Object.fromEntries(stores) as Dump["stores"] };
}

export async function restoreDump(factory: IDBFactory, name: string, dump: Dump): Promise<void> {
  const request = factory.open(name, dump.version);
  request.addEventListener("upgradeneeded", () => {
    for (const [storeName, { keyPath, autoIncrement, indices, records }] of Object.entries(
      dump.stores,
    )) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const [index, { keyPath: path, ...options }] of Object.entries(indices)) {
        store.createIndex(index, path, options);
      }
      for (const record of records) store.put(record);
    }
  });
  (await finished(request)).close();
}

function finished<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () =>
      reject(request.error ?? new Error("the database gave no reason")),
    );
  });
}
