/** The port of the vCenter is not valid. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-esx-port.docs.js';

export const cgEsxPort = defineRule({
  id: 'carrier-grade/cg-esx-port',
  severity: 'warning',
  docs,
  over: eachVarsFile('esx'),
  *check({ file, properties }) {
    const center = file.reader.sectionAt(properties, 'vcenter');
    const port = file.reader.value(center, 'port', ({ value }) =>
      value === null ? undefined : String(value),
    );
    if (!port || (/^[1-9]\d{0,4}$/.test(port.value) && Number(port.value) <= 65535)) return;
    const digits = /^[1-9]\d{0,4}/.exec(port.value)?.[0];
    yield finding(port.at, `'${port.value}' is not a valid port. Write a number from 1 to 65535.`, {
      fixes: () => (digits && Number(digits) <= 65535 ? changeTo(port, digits) : []),
    });
  },
});
