/** The section `svc` as a whole: needed with KVM, optional with ESX, and complete wherever it stands. */

import { serviceNetwork } from '../../../../architecture/installer-networks.js';
import type { Rule } from '../../../../rules/rule.js';
import { insertRootEntry } from '../../../../syntax/rewrite.js';
import { esxExample, kvmEnvironment, kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, quoted } from '../services/repairs.js';
import { appendMapping, mappingLists, mappingsIn } from './mapping-lists.js';
import { removeKey, repair } from './repairs.js';
import { proposeService, type ServiceKey, serviceKeys } from './service-proposal.js';

const SOURCE = 'JSON page 1.1, section svc';

/** Keys that set the variable behind a key of this section too. */
const SAME_VARIABLE: Partial<Record<ServiceKey, readonly string[]>> = {
  overcloud_bridge_mappings: ['bridge_mappings'],
  customer_router_ip: ['customer_router_ip', 'vcenter.customer_router_ip'],
};

const missing = defineEnvironmentRule({
  id: 'installer/svc-missing',
  severity: 'error',
  docs: {
    summary: 'A KVM cloud has no section `svc`.',
    why: 'The section describes the Service network, over which platform services in the overcloud reach the undercloud. A KVM cloud cannot do without it.',
    source: SOURCE,
    ...kvmExample({ svc: undefined }),
  },
  check({ environment, report }) {
    const { cloudType } = environment;
    if (cloudType?.value !== 'KVM' || environment.state('svc') !== 'absent') return;
    report({
      at: cloudType.at,
      message: "A KVM cloud needs the Service network; the section 'svc' is missing.",
      fixes: () => addSection(environment),
    });
  },
});

function addSection(environment: EnvironmentJson) {
  const proposed = proposeService(environment);
  const mappings = mappingLists(environment).flatMap(mappingsIn);
  const known = [proposed.interface, proposed.allocate_cidr].filter((text) => !text.startsWith('<'));
  const title = known.length === 0 ? "Add 'svc' with placeholders" : `Add 'svc' with ${known.join(' and ')}`;
  if (environment.state('bridge_mappings') === 'absent')
    return repair(environment, title, [insertRootEntry(environment.file, 'svc', proposed)]);
  // The mappings stand in one place only, because both keys set one variable.
  const { overcloud_bridge_mappings: _elsewhere, ...rest } = proposed;
  const mapped = mappings.some(({ network }) => network === serviceNetwork.network);
  return repair(environment, title, [
    insertRootEntry(environment.file, 'svc', rest),
    ...(mapped ? [] : [appendMapping(environment, serviceNetwork)]),
  ]);
}

const incomplete = defineEnvironmentRule({
  id: 'installer/svc-incomplete',
  severity: 'error',
  docs: {
    summary: 'The section `svc` lacks some of its keys.',
    why: 'The installer makes the Service network of all keys together: VLAN, subnet, pool, route, mapping and router. With a part of them it stops, or makes a network that leads nowhere.',
    source: 'JSON page 1.1, section svc; mapping table of JSON keys',
    ...kvmExample({ 'svc.interface_default_route': undefined }),
  },
  check({ environment, report }) {
    const at = environment.keyAt('svc');
    const section = environment.section('svc');
    if (!at || !section) return;
    const keys = serviceKeys.filter(
      (key) =>
        environment.state(`svc.${key}`) === 'absent' &&
        (SAME_VARIABLE[key] ?? []).every((path) => environment.state(path) === 'absent'),
    );
    if (keys.length === 0) return;
    report({
      at,
      message: `'svc' lacks ${quoted(keys)}; the Service network needs all of its keys.`,
      fixes: () => {
        const proposed = proposeService(environment);
        const members = keys.map((key) => [key, proposed[key]] as const);
        return addKeys(environment.file, section, members, `Add ${quoted(keys)}`);
      },
    });
  },
});

const optional = defineEnvironmentRule({
  id: 'installer/svc-esx-optional',
  severity: 'info',
  docs: {
    summary: 'A cloud with ESX has a section `svc`, which it does not need.',
    why: 'The Service network is optional with ESX. It takes a VLAN and a subnet, and is worth having only where platform services run in the overcloud.',
    source: SOURCE,
    ...esxExample({ svc: kvmEnvironment['svc'] }),
  },
  check({ environment, report }) {
    const at = environment.keyAt('svc');
    if (!at || environment.cloudType?.value !== 'ESX') return;
    report({
      at,
      message: "The Service network is optional with ESX; leave 'svc' out if nothing uses it.",
      fixes: () => repair(environment, "Remove 'svc'", [removeKey(environment, 'svc')]),
    });
  },
});

export const svcKeys: readonly Rule<Installer>[] = [missing, incomplete, optional];
