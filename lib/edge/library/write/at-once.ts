/**
 * Asks the database for several things and waits for all of them: one after the other, each would wait for the answer to
 * the one before. Where one fails, be it as it is asked, so does this.
 */
export const atOnce = async <Works extends readonly (() => unknown)[]>(
  ...works: Works
): Promise<{ [At in keyof Works]: Awaited<ReturnType<Works[At]>> }> =>
  (await Promise.all(works.map(async (work) => work()))) as {
    [At in keyof Works]: Awaited<ReturnType<Works[At]>>;
  };
