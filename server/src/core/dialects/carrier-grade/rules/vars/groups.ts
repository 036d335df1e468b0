/** Property groups as such: the right group in the right file, and switches that are numbers. */
import { groupOfKind } from '../../model/read-vars.js';

export const KNOWN_GROUPS = new Set(Object.values(groupOfKind));
