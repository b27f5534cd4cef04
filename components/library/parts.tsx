/** Parts of the library's page that are fetched when they are first looked at: the list of articles is there before. */
import { later } from "../later.tsx";

export const CorrectionsView = later(() =>
  import("./corrections/CorrectionsView.tsx").then((module) => module.CorrectionsView),
);
export const ListsView = later(() =>
  import("./lists/ListsView.tsx").then((module) => module.ListsView),
);
export const TagDialog = later(() =>
  import("./tags/TagDialog.tsx").then((module) => module.TagDialog),
);
export const TrashView = later(() => import("./TrashView.tsx").then((module) => module.TrashView));
export const VersionsDialog = later(() =>
  import("./versions/VersionsDialog.tsx").then((module) => module.VersionsDialog),
);
