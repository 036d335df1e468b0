/** The section `floating_ip` does not have all of `start`, `end` and `cidr`. */

import { formatCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { listed, quoted } from '../services/repairs.js';
import { floatingCidr, floatingEnd, floatingStart } from './floating-complete.js';
import { docs } from './floating-incomplete.docs.js';
import { floatingPool } from './floating-pool.js';
import { subnetFor } from './floating-subnet.js';

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
    yield finding(at, `'floating_ip' lacks ${quoted(keys)}, for which the installer takes ${taken}.`, {
      fixes: () => (keys.length === 1 && keys[0] === 'cidr' ? addSubnet(environment) : []),
    });
  },
});

const DEFAULTS = { start: floatingStart, end: floatingEnd, cidr: floatingCidr } as const;

type Key = keyof typeof DEFAULTS;

function addSubnet(environment: EnvironmentJson) {
  const { file } = environment;
  const section = environment.section('floating_ip');
  const pool = floatingPool(environment);
  const cidr = pool && subnetFor(environment, pool.range, 24);
  if (!cidr || !section || section.shared) return [];
  const edits = inFile(file, insertEntry(file, section.node, 'cidr', formatCidr(cidr)));
  return [{ title: `Add 'cidr: ${formatCidr(cidr)}'`, edits }];
}
