/** Server groups as repairs offer them. */

/** A person who chooses a group from a menu reads no more of them. */
export const OFFERED_GROUPS = 5;
