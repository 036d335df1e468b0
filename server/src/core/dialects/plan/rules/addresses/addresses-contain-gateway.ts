/** A range of addresses holds the gateway. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, formatRange, rangeContains } from '../../../../net/address-range.js';
import { type Cidr, cidrContains } from '../../../../net/cidr.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import { called, comparedNetworks } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { leaveOut, mayShareSubnet, type Pool } from './about-ranges.js';
import { docs } from './addresses-contain-gateway.docs.js';

export const addressesContainGateway = defineRule({
  id: 'plan/addresses-contain-gateway',
  severity: 'error',
  docs,
  over: thePlan,
  *check(model) {
    for (const { pool, cidr, gateways } of poolsWithGateways(model))
      for (const item of pool.addresses.items) {
        // Of a range with an end elsewhere, that end is the mistake.
        if (cidr && !isWithin(item.value, cidr.value)) continue;
        const inside = gateways.find(({ gateway }) => rangeContains(item.value, gateway.value));
        if (!inside) continue;
        const { whose, gateway } = inside;
        const address = gateway.value;
        yield finding(
          item.at,
          `The range ${formatRange(item.value)} contains ${formatAddress(address)}, ${whose}.`,
          {
            related: [related(gateway.at, `${formatAddress(address)} is the gateway.`)],
            fixes: () => leaveOut(pool, item, [{ first: address, last: address }], true),
          },
        );
      }
  },
});

function isWithin({ first, last }: AddressRange, cidr: Cidr): boolean {
  return cidrContains(cidr, first) && cidrContains(cidr, last);
}

interface WithGateways {
  readonly pool: Pool;
  readonly cidr?: Value<Cidr> | undefined;
  readonly gateways: readonly { readonly gateway: Value<Address>; readonly whose: string }[];
}

/** The addresses of networks, of their racks, and of the floating IPs, each with the gateways that are near. */
function poolsWithGateways(plan: Plan): readonly WithGateways[] {
  const networks = comparedNetworks(plan);
  const own = 'the gateway of this network';
  const { floatingIps } = plan;
  const externals = networks.filter(({ name }) => name?.value === 'external');
  return [
    ...networks.flatMap((network): readonly WithGateways[] => [
      {
        pool: network,
        cidr: network.cidr,
        gateways: networks.flatMap((owner) => {
          const gateway = owner.gatewayIp;
          const isNear = owner === network || mayShareSubnet(plan, network, owner);
          const whose = owner === network ? own : `the gateway of ${called(owner)}`;
          return gateway && isNear ? [{ gateway, whose }] : [];
        }),
      },
      ...network.subnets.items.map((subnet) => ({
        pool: subnet,
        cidr: subnet.cidr,
        gateways: subnet.gatewayIp
          ? [{ gateway: subnet.gatewayIp, whose: 'the gateway of this subnet' }]
          : [],
      })),
    ]),
    ...(floatingIps
      ? [
          {
            pool: { addresses: floatingIps.pool, section: floatingIps.section },
            gateways: externals.flatMap((owner) =>
              owner.gatewayIp ? [{ gateway: owner.gatewayIp, whose: `the gateway of ${called(owner)}` }] : [],
            ),
          },
        ]
      : []),
  ];
}
