import { storage } from "wxt/utils/storage";

/** Whether a person wants pictures from other servers than the page's; null while they were not asked. */
export const picturesElsewhere = storage.defineItem<boolean | null>("local:picturesElsewhere", {
  fallback: null,
});
