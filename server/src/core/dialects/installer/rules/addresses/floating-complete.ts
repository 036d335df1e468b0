/** The section `floating_ip` has three keys that belong together, and is needed as soon as addresses are not the defaults. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import { formatCidr, parseCidr, sameCidr } from '../../../../net/cidr.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { insertEntry } from '../../../../syntax/rewrite.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { listed, quoted } from '../services/repairs.js';
import { floatingPool } from './floating-pool.js';
import { subnetFor } from './floating-subnet.js';

const { floatingStart, floatingEnd, floatingCidr, managementCidr } = installerDefaults;

const DEFAULTS = { start: floatingStart, end: floatingEnd, cidr: floatingCidr } as const;

type Key = keyof typeof DEFAULTS;

const incomplete = defineEnvironmentRule({
  id: 'installer/floating-incomplete',
  severity: 'warning',
  docs: {
    summary: 'The section `floating_ip` does not have all of `start`, `end` and `cidr`.',
    why: 'A key that is missing takes its default, which belongs to 192.0.2.0/24. The pool and its subnet then do not fit together.',
    source: 'JSON page 1.1, section floating_ip; page of environment variables for the defaults',
    ...kvmExample({ 'floating_ip.cidr': undefined }),
  },
  check({ environment, report }) {
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
    report({
      at,
      message: `'floating_ip' lacks ${quoted(keys)}, for which the installer takes ${taken}.`,
      fixes: () => (keys.length === 1 && keys[0] === 'cidr' ? addSubnet(environment) : []),
    });
  },
});

function addSubnet(environment: EnvironmentJson) {
  const { file } = environment;
  const section = environment.section('floating_ip');
  const pool = floatingPool(environment);
  const cidr = pool && subnetFor(environment, pool.range, 24);
  if (!cidr || !section || section.shared) return [];
  const edits = inFile(file, insertEntry(file, section.node, 'cidr', formatCidr(cidr)));
  return [{ title: `Add 'cidr: ${formatCidr(cidr)}'`, edits }];
}

const defaultMismatch = defineEnvironmentRule({
  id: 'installer/floating-default-mismatch',
  severity: 'warning',
  docs: {
    summary: 'The management network has a subnet of its own, but there is no section `floating_ip`.',
    why: 'Floating IPs are then handed out from the default pool, 192.0.2.45 to 192.0.2.254, which nobody routes in this network. No VM is reached from outside.',
    source: 'Page of environment variables; mapping table of JSON keys',
    ...kvmExample({ floating_ip: undefined }),
  },
  check({ environment, report }) {
    const management = environment.cidr('baremetal.network_cidr');
    const byDefault = parseCidr(managementCidr);
    if (environment.state('floating_ip') !== 'absent' || !management || byDefault.kind !== 'cidr') return;
    if (sameCidr(management.value, byDefault.cidr)) return;
    report({
      at: management.at,
      message: `The management network is ${formatCidr(management.value)}, but without 'floating_ip' the floating IPs are ${floatingStart} to ${floatingEnd}.`,
    });
  },
});

export const floatingComplete: readonly Rule<Installer>[] = [incomplete, defaultMismatch];
