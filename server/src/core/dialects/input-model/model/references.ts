/**
 * What names lead to, decided here for everything that is derived from them: a name that is defined nowhere, or more than
 * once, leads to something unknown. The reference has a finding; rules about other places stay silent about what follows from it.
 */
import type { Value, ValueList } from '../../../model/value.js';
import type { Frame } from './frame.js';
import type { Item } from './item.js';
import type { NameKind } from './model-kinds.js';

/** False for a name that leads nowhere, as far as can be seen, or to several things. */
export function leadsSomewhere(frame: Frame, kind: NameKind, name: string): boolean {
  return !frame.isNowhere(kind, name) && !frame.isRepeated(kind, name);
}

/** The name under a key, where it can be told what it leads to. */
export function namedBy(frame: Frame, item: Item, key: string, kind: NameKind): Value<string> | undefined {
  const name = item.text(key);
  return name && leadsSomewhere(frame, kind, name.value) ? name : undefined;
}

/** The names in a list, which is complete when it can be told of each what it leads to. `word` is not a name. */
export function namesIn(
  frame: Frame,
  item: Item,
  key: string,
  kind: NameKind,
  word?: string,
): ValueList<string> {
  const list = item.texts(key);
  const isKnown = list.items.every(({ value }) => value === word || leadsSomewhere(frame, kind, value));
  return isKnown || !list.complete ? list : { ...list, complete: false };
}
