/** Rules of the firewall, and variables that are passed through to playbooks. */

import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { removeEntry } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { finding } from '../define.js';

export function* rulesOf(frame: Frame): Iterable<{ readonly set: Item; readonly rule: Item }> {
  for (const set of frame.list('firewall-rules'))
    for (const rule of set.items('rules').items) yield { set, rule };
}

export function* variables(
  map: Item | undefined,
  firsts: Map<string, { readonly item: Item; readonly entry: MapEntry }>,
  whom: string,
): Iterable<Report> {
  for (const key of map?.keys ?? []) {
    const entry = map?.entry(key);
    if (!map || !entry) continue;
    const first = firsts.get(key);
    if (!first) firsts.set(key, { item: map, entry });
    else
      yield finding(
        { file: map.file, node: entry.key },
        `The variable '${key}' is passed through ${whom} already.`,
        {
          related: [
            { at: { file: first.item.file, node: first.entry.key }, message: `'${key}' stands here first.` },
          ],
          fixes: () => [
            { title: `Remove this '${key}'`, edits: inFile(map.file, removeEntry(map.file, entry)) },
          ],
        },
      );
  }
}
