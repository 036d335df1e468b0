/** The number of resource nodes is no whole number from 1 on. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { changeTo } from '../define.js';
import { eachFile } from '../over.js';
import { docs } from './cg-count-invalid.docs.js';

export const cgCountInvalid = defineRule({
  id: 'carrier-grade/cg-count-invalid',
  severity: 'error',
  docs,
  over: eachFile(({ definitions }) => definitions),
  *check(file) {
    for (const { resourceNodes } of file.controlPlanes.items) {
      for (const { section } of resourceNodes.items) {
        const written = file.reader.value(section, 'count', ({ value }) =>
          typeof value === 'number' || typeof value === 'string' ? value : undefined,
        );
        if (written && !(Number.isInteger(written.value) && Number(written.value) >= 1))
          yield finding(written.at, `'count' must be a whole number from 1 on, not '${written.value}'.`, {
            fixes: () =>
              /^[1-9]\d*$/.test(String(written.value))
                ? [changeTo(file, written, Number(written.value), true)]
                : [],
          });
      }
    }
  },
});
