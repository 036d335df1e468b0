/** Property groups: which of them belong in some file of variables. */
import { groupOfKind } from '../../model/read-vars.js';

export const knownGroups = new Set(Object.values(groupOfKind));
