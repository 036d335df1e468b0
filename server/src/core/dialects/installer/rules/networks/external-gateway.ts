/** Gateways of the external network: in the subnet of the floating IPs, and at its lowest address. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type Cidr, cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import type { Rule } from '../../../../rules/rule.js';
import type { RuleId } from '../../../../schema/rule-id.js';
import { esxExample } from '../../examples.js';
import { poolOf } from '../../model/derived.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';
import { usesVcenter } from './reading.js';

export const GATEWAY = 'vcenter.external_network_gateway';

/** The subnet of the floating IPs as written; undefined where it does not fit its own pool, which is a mistake of its own. */
export function externalSubnet(environment: EnvironmentJson): Value<Cidr> | undefined {
  const cidr = environment.cidr('floating_ip.cidr');
  const pool = poolOf(environment, 'floating');
  if (!cidr || (pool && !isIn(cidr.value, pool.range.first, pool.range.last))) return undefined;
  return cidr;
}

export function isIn(cidr: Cidr, ...addresses: readonly Address[]): boolean {
  return addresses.every((address) => cidrContains(cidr, address));
}

export interface Row {
  readonly id: RuleId;
  readonly path: string;
  readonly what: string;
  readonly why: string;
  readonly source: string;
}

export const ROWS: readonly Row[] = [
  {
    id: 'installer/default-route-outside',
    path: 'neutron.public_interface_default_route',
    what: 'The default route of the public interface',
    why: 'The public interface has an address in the subnet of the floating IPs. A router outside of it is not on its link, so that traffic to the outside goes nowhere.',
    source: 'JSON page 1.1, section neutron',
  },
  {
    id: 'installer/vcenter-external-gateway',
    path: GATEWAY,
    what: 'The gateway of the external network',
    why: 'The external network is the subnet of the floating IPs. A gateway outside of it is not on its link, so that no VM reaches the outside.',
    source: 'Samples 1.1, ESX with an external VLAN',
  },
];

export const outside = ROWS.map(({ id, path, what, why, source }) =>
  defineEnvironmentRule({
    id,
    severity: 'error',
    docs: {
      summary: `${what} lies outside the subnet of the floating IPs.`,
      why,
      source,
      ...esxExample({ [path]: '172.31.60.1' }, { [path]: '172.31.54.1' }),
    },
    check({ environment, report }) {
      const gateway = path === GATEWAY && !usesVcenter(environment) ? undefined : environment.address(path);
      const subnet = externalSubnet(environment);
      if (!gateway || !subnet || cidrContains(subnet.value, gateway.value)) return;
      report({
        at: gateway.at,
        message: `'${formatAddress(gateway.value)}' lies outside ${formatCidr(subnet.value)}, the subnet of the floating IPs.`,
        related: [subnetPlace(subnet.at)],
        fixes: () => change(environment.file, gateway, formatAddress(hostRange(subnet.value).first)),
      });
    },
  }),
);

export const subnetPlace = (at: NodePlace) => ({ at, message: 'The subnet of the floating IPs.' });

export const externalGateway: readonly Rule<Installer>[] = [...outside];
