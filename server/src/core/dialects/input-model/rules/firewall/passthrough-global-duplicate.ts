/** A variable for all servers is passed through twice. */
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { variables } from './firewall-rules.js';
import { docs } from './passthrough-global-duplicate.docs.js';

export const passthroughGlobalDuplicate = defineRule({
  id: 'input-model/passthrough-global-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    const firsts = new Map<string, { readonly item: Item; readonly entry: MapEntry }>();
    for (const pass of frame.list('pass-through'))
      yield* variables(pass.map('global'), firsts, 'for all servers');
  },
});
