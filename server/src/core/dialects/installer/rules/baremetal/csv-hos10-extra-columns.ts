/** A file for Helion OpenStack 1.0 has more than seven columns. */

import { requiredColumns } from '../../../../architecture/baremetal-roles.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { isBeforeRoles } from './about-role-field.js';
import { docs } from './csv-hos10-extra-columns.docs.js';

export const csvHos10ExtraColumns = defineRule({
  id: 'baremetal/csv-hos10-extra-columns',
  severity: 'warning',
  docs,
  over: eachMachineList,
  *check(csv, installer) {
    if (!isBeforeRoles(csv, installer)) return;
    const { file } = csv;
    const wide = csv.machines.filter(
      ({ aligned, fields, flexible }) => aligned && !flexible && fields.length > requiredColumns,
    );
    const [first] = wide;
    const field = first?.fields[requiredColumns];
    if (!first || !field) return;
    const version = installer.environment?.versionReason;
    const lines = wide.length === 1 ? 'this line has' : `${counted(wide.length, 'line')} have`;
    yield finding(
      {
        file,
        span: { start: file.tree.spanOf(field.node).start, end: file.tree.spanOf(first.node).end },
      },
      `Helion OpenStack 1.0 reads ${requiredColumns} fields, but ${lines} more.${version ? ` The environment file is read as 1.0: ${version}.` : ''}`,
      {
        fixes: () => {
          const edits = wide.map(({ node, fields }) => {
            const last = fields[requiredColumns - 1]?.node ?? node;
            return {
              span: { start: file.tree.spanOf(last).end, end: file.tree.spanOf(node).end },
              newText: '',
            };
          });
          return fixOf(file, `Remove all fields after the first ${requiredColumns} from every line`, edits);
        },
      },
    );
  },
});
