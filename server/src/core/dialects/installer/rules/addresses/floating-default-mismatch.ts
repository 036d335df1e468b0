/** The management network has a subnet of its own, but there is no section `floating_ip`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { formatCidr, parseCidr, sameCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { docs } from './floating-default-mismatch.docs.js';

export const floatingDefaultMismatch = defineRule({
  id: 'installer/floating-default-mismatch',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { floatingStart, floatingEnd, managementCidr } = installerDefaults;
    const management = environment.cidr('baremetal.network_cidr');
    const byDefault = parseCidr(managementCidr);
    if (environment.state('floating_ip') !== 'absent' || !management || byDefault.kind !== 'cidr') return;
    if (sameCidr(management.value, byDefault.cidr)) return;
    yield finding(
      management.at,
      `The management network is ${formatCidr(management.value)}, but without 'floating_ip' the floating IPs are ${floatingStart} to ${floatingEnd}.`,
    );
  },
});
