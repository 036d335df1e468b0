/** The setting 'ignore_tenant_network' is not 'True'. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ironic-tenant.docs.js';

export const cgIronicTenant = defineRule({
  id: 'carrier-grade/cg-ironic-tenant',
  severity: 'warning',
  docs,
  over: eachVarsFile('ironic'),
  *check({ file, properties }) {
    const flag = file.reader.value(properties, 'ignore_tenant_network', ({ value }) => value ?? undefined);
    if (flag && flag.value !== 'True')
      yield finding(flag.at, `'ignore_tenant_network' should be 'True', not '${flag.value}'.`, {
        fixes: () => changeTo(flag, 'True'),
      });
  },
});
