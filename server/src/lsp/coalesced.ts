/** Work that is done once for any number of wishes that come while it is under way. */

/** What is returned does the work, or does it again after the run that is under way; it resolves with that run. */
export function coalesced(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    next = undefined;
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running && !next) next = running.then(start, start);
    return next ?? start();
  };
}
