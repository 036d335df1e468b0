/** What the exit codes of every program mean that checks: scripts rely on them. */

/** Nothing was found that the user would have it fail on. */
export const ALL_IS_WELL = 0;

export const SOMETHING_IS_WRONG = 1;

/** Something could not be read, understood or written, so the rest cannot be relied on. */
export const COULD_NOT_WORK = 2;
