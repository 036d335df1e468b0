/** A variable of a server is passed through twice. */
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { passedTwice } from './about-passed-variables.js';
import { docs } from './passthrough-server-duplicate.docs.js';

export const passthroughServerDuplicate = defineRule({
  id: 'input-model/passthrough-server-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const mapsById = new Map<string, Item[]>();
    for (const server of frame.list('pass-through').flatMap((pass) => pass.items('servers').items)) {
      const id = server.text('id')?.value;
      const map = server.map('data');
      if (id === undefined || !map) continue;
      const maps = mapsById.get(id) ?? [];
      maps.push(map);
      mapsById.set(id, maps);
    }
    for (const [id, maps] of mapsById) yield* passedTwice(maps, `for '${id}'`);
  },
});
