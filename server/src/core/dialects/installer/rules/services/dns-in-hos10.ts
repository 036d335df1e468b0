/** The file has a section `dns`, which Helion OpenStack 1.0 does not support. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removePath } from '../networks/about-paths.js';
import { eachEnvironment } from '../over.js';
import { docs } from './dns-in-hos10.docs.js';

export const dnsInHos10 = defineRule({
  id: 'installer/dns-in-hos10',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt('dns');
    if (!at || environment.version !== '1.0') return;
    yield finding(at, "Section 'dns' is not supported by Helion OpenStack 1.0; it is new in 1.1.", {
      fixes: () => removePath(environment, 'dns'),
    });
  },
});
