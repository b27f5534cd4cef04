import type { Table } from "dexie";
import type { Records, TableName } from "./schema.ts";

/** Nothing outside this folder sees it. */
export type Tables = { [Name in TableName]: Table<Records[Name]> };
