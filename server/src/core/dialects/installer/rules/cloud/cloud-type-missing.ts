/** The file does not say which hypervisor the cloud has. */

import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { CloudType, EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { KEY, TYPES } from './about-cloud-type.js';
import { docs } from './cloud-type-missing.docs.js';

export const cloudTypeMissing = defineRule({
  id: 'installer/cloud-type-missing',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    if (environment.state(KEY) !== 'absent') return;
    yield finding(environment.missingAt(KEY), `Missing required key '${KEY}'. Write 'KVM' or 'ESX'.`, {
      fixes: () => {
        // Only ESX has a section of vCenters.
        const vcenter = environment.state('vcenter') === 'written';
        return (vcenter ? TYPES.toReversed() : TYPES).flatMap((type) => addType(environment, type));
      },
    });
  },
});

/** The first thing to be read in a file is what kind of cloud it is for. */
function addType({ file, root }: EnvironmentJson, type: CloudType): readonly Fix[] {
  const first = root?.node.entries[0];
  if (!root || !first) return [];
  const start = file.tree.spanOf(first).start;
  const before = file.text.slice(file.tree.spanOf(root.node).start + 1, start);
  const gap = before !== '' && before.trim() === '' ? before : ' ';
  const edit = { span: { start, end: start }, newText: `"${KEY}": "${type}",${gap}` };
  return fixOf(file, `Add '${KEY}' with '${type}'`, edit);
}
