/** Names that lead into a list which is empty or missing: what repairs fill it with. */

import type { Plain } from '../../../../syntax/rewrite.js';
import type { Frame } from '../../model/frame.js';
import { listOfKind, type NameKind } from '../../model/model-kinds.js';
import { stubsFor } from './about-stubs.js';

/** More objects are not written by one repair. */
const MOST = 12;

/** An object for each name that leads into the list, `more` names those that servers use; none where there are too many. */
export function objectsFor(frame: Frame, list: string, more: readonly string[] = []): readonly Plain[] {
  const kinds = (Object.keys(listOfKind) as NameKind[]).filter((kind) => listOfKind[kind] === list);
  const [kind] = kinds;
  const used = kinds.flatMap((each) => [...(frame.used.get(each)?.keys() ?? [])]);
  const names = [...new Set([...used, ...more])].filter((name) => kind && frame.isKnown(kind, name) !== true);
  return kind && names.length > 0 && names.length <= MOST ? stubsFor(frame, kind, names) : [];
}

/** How a list of objects is called in the title of a repair. */
export function namesOf(objects: readonly Plain[]): readonly string[] {
  return objects.flatMap((each) =>
    typeof each === 'object' && each !== null && 'name' in each ? String(each['name']) : [],
  );
}
