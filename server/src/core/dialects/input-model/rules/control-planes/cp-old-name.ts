/** Keys of control planes from before clusters and resources had their names. */
import { finding } from '../../../../rules/kit/finding.js';
import { renameKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { eachPlane } from './about-planes.js';
import { docs } from './cp-old-name.docs.js';

const rows = [
  { id: 'input-model/cp-member-groups-deprecated', old: 'member-groups', now: 'clusters' },
  { id: 'input-model/cp-resource-nodes-deprecated', old: 'resource-nodes', now: 'resources' },
] as const;

export const cpOldName: readonly Rule<InputModel>[] = rows.map(({ id, old, now }) =>
  defineRule({
    id,
    severity: 'warning',
    docs: docs[id],
    over: eachPlane,
    *check({ item }) {
      if (!item.entry(old)) return;
      yield finding(item.keyAt(old), `'${old}' is deprecated; use '${now}'.`, {
        tag: 'deprecated',
        fixes: () => renameKey(item, old, now, { preferred: true }),
      });
    },
  }),
);
