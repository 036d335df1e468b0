import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './component-cpu-no-roles.docs.js';

export const componentCpuNoRoles = defineRule({
  id: 'input-model/component-cpu-no-roles',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const item of frame.list('service-components')) {
      const resources = item.map('supported-resource-allocations');
      if (resources?.flag('cpu')?.value !== true || resources.has('cpu-roles')) continue;
      yield finding(resources.keyAt('cpu'), `With 'cpu: true', 'cpu-roles' must list the roles.`, {
        fixes: () => [
          {
            title: "Add 'cpu-roles' with 'vm'",
            edits: inFile(item.file, insertEntry(item.file, resources.node, 'cpu-roles', ['vm'])),
          },
        ],
      });
    }
  },
});
