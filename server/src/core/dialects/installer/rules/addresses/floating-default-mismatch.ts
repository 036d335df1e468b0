/** The management network has its own subnet, but the section `floating_ip` is missing. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { formatAddress } from '../../../../net/address.js';
import { type Cidr, formatCidr, parseCidr, sameCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { writePath } from '../networks/about-paths.js';
import { eachEnvironment } from '../over.js';
import { proposeFloating } from './about-floating-proposal.js';
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
      { fixes: () => addFloating(environment, management.value) },
    );
  },
});

function addFloating(environment: EnvironmentJson, management: Cidr): readonly Fix[] {
  const found = proposeFloating(environment, management);
  if (!found) return [];
  const [start, end] = [found.pool.first, found.pool.last].map(formatAddress);
  if (start === undefined || end === undefined) return [];
  const section = { start, end, cidr: formatCidr(found.cidr) };
  return writePath(environment, 'floating_ip', section, {
    title: `Add 'floating_ip' with ${start} to ${end}`,
  });
}
