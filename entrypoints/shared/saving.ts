import { useEffect, useRef, useState } from "preact/hooks";
import {
  isBeforeItsTime,
  type PicturesSaid,
  type Project,
  type SavedChanges,
  type SaveProblem,
  type SaveSaid,
  type SaveState,
  type Saving,
} from "../../components/save/saving.ts";
import type { ArticleChoices, KeyedArticle } from "../../lib/core/choices.ts";
import type { Reading } from "../../lib/core/reading.ts";
import type { SavedFrom } from "../../lib/core/library/documents.ts";
import { bodyHash, idFrom } from "../../lib/core/library/revision.ts";
import {
  pageInLibrary,
  picturesOfSaved,
  saveToLibrary,
  writeToLibrary,
} from "../../lib/edge/library-client.ts";
import { putWithTags } from "../../lib/edge/named-tags.ts";
import { tagPuts } from "../../lib/edge/library/note-puts.ts";
import { watchLibrary } from "../../lib/edge/library/changes.ts";
import type { SavedContent, SaveOutcome, WriteRequest } from "../../lib/edge/library/requests.ts";
import { report } from "../../lib/edge/report.ts";

/** What is saved of an article that was read to its end. */
export function savedContentOf({
  reading,
  article,
  choices: { choices, account },
}: {
  reading: Reading;
  article: KeyedArticle | null;
  choices: ArticleChoices;
}): SavedContent {
  return { reading, article, choices, account };
}

/** Milliseconds between two looks at how far pictures are. */
const PICTURES_EACH = 300;

/**
 * Saving what a surface shows.
 * @param content null while there is nothing to save
 * @param tabId of the page that it shows; null for the tab of the surface itself
 */
export function useSaving(
  content: SavedContent | null,
  from: SavedFrom,
  tabId: number | null,
): Saving {
  const [state, setState] = useState<SaveState>({ kind: "unknown" });
  const [said, setSaid] = useState<SaveSaid | null>(null);
  const [projects, setProjects] = useState<Project[]>([]);
  const outcome = useRef<SaveOutcome | null>(null);
  const busy = useRef(false);
  const isGone = useRef(false);
  useEffect(() => () => void (isGone.current = true), []);
  const since = useRef<Promise<SavedChanges | null>>(Promise.resolve(null));

  /** What is shown beside what was saved. */
  const compare = async (id: string, at: string): Promise<SavedChanges | null> => {
    if (!content) return null;
    const { changesSince } = await import("./saved-changes.ts");
    return { at, figures: await changesSince(id, content) };
  };
  const look = async (isCurrent: () => boolean): Promise<void> => {
    if (!content) return;
    const answer = await pageInLibrary(content.reading);
    if (!isCurrent()) return;
    if (!answer.ok) {
      // Said when something is to be saved: who only reads need not hear of it.
      setState({ kind: "unsaved" });
      return;
    }
    const { saved, projects: known } = answer.value;
    setProjects(known);
    since.current = Promise.resolve(null);
    // An article that is not the one that was saved has nothing to say about it.
    setSaid((last) => (last?.kind === "changed" ? null : last));
    if (!saved) {
      setState({ kind: "unsaved" });
      return;
    }
    const changed = saved.body !== bodyHash(content);
    setState({ kind: "saved", at: saved.savedAt, changed });
    if (!changed) return;
    since.current = compare(saved.id, saved.savedAt).catch((error) => {
      report("what changed since", error);
      return null;
    });
    const found = await since.current;
    if (!isCurrent() || busy.current || !found || found.figures.length === 0) return;
    setSaid((last) => last ?? { kind: "changed", since: found });
  };
  useEffect(() => {
    let current = true;
    setState({ kind: "unknown" });
    look(() => current).catch((error) => report("saving", error));
    // What another surface, or the library's page, makes of it.
    const abort = new AbortController();
    watchLibrary(({ types, all }) => {
      if (busy.current || !(all || types.includes("article") || types.includes("project"))) return;
      look(() => current).catch((error) => report("saving", error));
    }, abort.signal);
    return () => {
      current = false;
      abort.abort();
    };
  }, [content?.reading]);

  /** One thing after the other; what fails is said, and the state is what the library has. */
  const during = (work: () => Promise<void>): void => {
    if (busy.current) return;
    busy.current = true;
    work()
      .catch((error) => {
        report("saving", error);
        setSaid({ kind: "failed", problem: "error" });
      })
      .finally(() => (busy.current = false));
  };
  const fail = (problem: SaveProblem): void => setSaid({ kind: "failed", problem });
  const write = async (request: WriteRequest) => {
    const answer = await writeToLibrary(request);
    if (!answer.ok) fail(answer.problem);
    return answer.ok ? answer.value : null;
  };
  const tag = async (names: readonly string[]): Promise<void> => {
    const last = outcome.current;
    if (!last) return;
    const { id, rev: base } = last;
    const answer = await putWithTags(names, (tagOf) => {
      const { ids, made } = tagPuts(names, tagOf);
      return [...made, { type: "article", id, base, content: { tags: ids } }];
    });
    if (!answer.ok) return fail(answer.problem);
    const written = answer.value.documents.find((one) => one.id === id);
    outcome.current = { ...last, rev: written?.rev ?? base };
    const { savedAt: at, kind, project } = last;
    setSaid((said) => ({
      kind: kind === "already" ? "new" : kind,
      at,
      project,
      tags: names,
      pictures: said && "pictures" in said ? said.pictures : null,
    }));
  };
  /** Says how the pictures come along, for as long as what was saved is said at all. */
  const followPictures = async (saved: SaveOutcome): Promise<void> => {
    let last = null as PicturesSaid | null;
    for (;;) {
      const told = await picturesOfSaved(saved.id);
      // The background was ended on the way: what it had kept by then stays.
      const pictures: PicturesSaid | null = told ?? (last && { ...last, done: true });
      last = pictures;
      if (!pictures || isGone.current || outcome.current?.body !== saved.body) return;
      setSaid((last) =>
        last && "project" in last && !isSame(last.pictures, pictures)
          ? { ...last, pictures }
          : last,
      );
      if (pictures.done) return;
      await new Promise((resolve) => setTimeout(resolve, PICTURES_EACH));
    }
  };
  const move = async (project: string | null): Promise<void> => {
    const last = outcome.current;
    if (!last) return;
    const { id, rev: base } = last;
    const put = { type: "article" as const, id, base, content: { project } };
    const moved = await write({ kind: "put", put });
    if (!moved || !("document" in moved)) return;
    await write({ kind: "settings", settings: { project } });
    outcome.current = { ...last, rev: moved.document.rev, project };
    const { savedAt: at, kind } = last;
    setSaid((said) => ({
      kind: kind === "already" ? "new" : kind,
      at,
      project,
      pictures: said && "pictures" in said ? said.pictures : null,
    }));
  };

  return {
    state,
    said,
    projects,
    save: () => {
      if (!content) return;
      during(async () => {
        const before = state;
        setState({ kind: "saving" });
        // Once it is saved, what was there before is an earlier version.
        const changes = await since.current;
        const answer = await saveToLibrary(content, from, tabId);
        if (!answer.ok) {
          setState(before);
          fail(answer.problem);
          return;
        }
        outcome.current = answer.value;
        const { savedAt: at, kind, project } = answer.value;
        setState({ kind: "saved", at, changed: false });
        const { publishedTime } = content.reading;
        setSaid({
          kind,
          at,
          project,
          since: kind === "version" ? changes : null,
          published: isBeforeItsTime(at, publishedTime) ? publishedTime : null,
        });
        since.current = Promise.resolve(null);
        followPictures(answer.value).catch((error) => report("saving", error));
      });
    },
    undo: () => {
      const last = outcome.current;
      if (!last) return;
      during(async () => {
        const earlier = last.kind === "version" ? (last.undo[0]?.to ?? null) : null;
        const done = await write(
          earlier === null
            ? { kind: "trash", ids: [last.id] }
            : { kind: "bring-back", id: last.id, rev: earlier },
        );
        if (!done) return;
        outcome.current = null;
        setSaid({ kind: "undone" });
        await look(() => true);
      });
    },
    moveTo: (project) => during(() => move(project)),
    moveToNew: (name) =>
      during(async () => {
        // By its name, so that one that is there already is the one.
        const id = idFrom("project", name.toLowerCase());
        const put = {
          type: "project" as const,
          id,
          base: null,
          content: { name, description: "" },
        };
        if (!projects.some((one) => one.id === id)) {
          if (!(await write({ kind: "put", put }))) return;
          await write({ kind: "restore", ids: [id] });
          setProjects([...projects, { id, name }]);
        }
        await move(id);
      }),
    tags: async () => {
      if (!content) return null;
      const answer = await pageInLibrary(content.reading);
      if (!answer.ok) {
        fail(answer.problem);
        return null;
      }
      const { saved, tags } = answer.value;
      const own = new Set(saved?.tags);
      return {
        own: tags.filter(({ id }) => own.has(id)).map(({ name }) => name),
        all: tags.map(({ name }) => name),
      };
    },
    tag: (names) => during(() => tag(names)),
    dismiss: () => setSaid(null),
  };
}

/** What did not change is not said anew: the bar would stay for longer by it. */
const isSame = (one: PicturesSaid | null | undefined, other: PicturesSaid): boolean =>
  one?.kept === other.kept && one.done === other.done;
