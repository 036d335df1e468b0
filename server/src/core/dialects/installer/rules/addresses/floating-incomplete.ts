/** The section `floating_ip` does not have all of `start`, `end` and `cidr`. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { formatCidr } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { listed, quoted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { floatingPool } from './about-floating-pool.js';
import { subnetFor } from './about-floating-subnet.js';
import { docs } from './floating-incomplete.docs.js';

export const floatingIncomplete = defineRule({
  id: 'installer/floating-incomplete',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const at = environment.keyAt('floating_ip');
    if (!at || !environment.section('floating_ip')) return;
    const isAbsent = (key: Key) => environment.state(`floating_ip.${key}`) === 'absent';
    // One end without the other is half a range, which is another rule's business.
    const half = isAbsent('start') !== isAbsent('end');
    const keys = (['start', 'end', 'cidr'] as const).filter(
      (key) => isAbsent(key) && (key === 'cidr' || !half),
    );
    if (keys.length === 0) return;
    const taken = listed(keys.map((key) => DEFAULTS[key]));
    yield finding(at, `'floating_ip' has no ${quoted(keys)}; the installer defaults to ${taken}.`, {
      fixes: () => (keys.length === 1 && keys[0] === 'cidr' ? addSubnet(environment) : []),
    });
  },
});

const { floatingStart, floatingEnd, floatingCidr } = installerDefaults;

const DEFAULTS = { start: floatingStart, end: floatingEnd, cidr: floatingCidr } as const;

type Key = keyof typeof DEFAULTS;

function addSubnet(environment: EnvironmentJson): readonly Fix[] {
  const section = environment.section('floating_ip');
  const pool = floatingPool(environment);
  const cidr = pool && subnetFor(environment, pool.range, 24);
  return cidr && section ? addKey(section, 'cidr', formatCidr(cidr)) : [];
}
