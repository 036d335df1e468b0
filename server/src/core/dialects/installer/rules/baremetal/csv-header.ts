/** The file begins with the names of its columns. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachMachineList } from '../over.js';
import { deleteLine } from './about-lines.js';
import { docs } from './csv-header.docs.js';

export const csvHeader = defineRule({
  id: 'baremetal/csv-header',
  severity: 'error',
  docs,
  over: eachMachineList,
  *check(csv) {
    const { file, header } = csv;
    if (!header) return;
    yield finding({ file, node: header }, 'Remove the header: every line is read as a machine.', {
      fixes: () =>
        deleteLine(csv, header, {
          title: 'Delete the line with the names of the columns',
          preferred: true,
        }),
    });
  },
});
