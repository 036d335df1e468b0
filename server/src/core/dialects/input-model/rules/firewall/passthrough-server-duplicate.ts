/** A variable of a server is passed through twice. */
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { variables } from './firewall-rules.js';
import { docs } from './passthrough-server-duplicate.docs.js';

export const passthroughServerDuplicate = defineRule({
  id: 'input-model/passthrough-server-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    const byServer = new Map<string, Map<string, { readonly item: Item; readonly entry: MapEntry }>>();
    for (const pass of frame.list('pass-through'))
      for (const server of pass.items('servers').items) {
        const id = server.text('id')?.value;
        if (id === undefined) continue;
        const firsts =
          byServer.get(id) ?? new Map<string, { readonly item: Item; readonly entry: MapEntry }>();
        byServer.set(id, firsts);
        yield* variables(server.map('data'), firsts, `for '${id}'`);
      }
  },
});
