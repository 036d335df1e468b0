/** Two machines, virtual addresses or gateways of the plan have the same address, or two machines the same name or MAC. */

import type { Value } from '../../../../model/value.js';
import { formatAddress } from '../../../../net/address.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { Plan } from '../../model/plan-model.js';
import type { PlanNode } from '../../model/plan-sections.js';
import { called } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { docs } from './address-repeated.docs.js';

interface Named {
  /** What two things must not share. */
  readonly key: string;
  readonly shown: string;
  readonly value: Value<unknown>;
  readonly owner: string;
}

const rows = [
  { id: 'plan/address-repeated', what: 'address', of: addresses },
  { id: 'plan/node-name-repeated', what: 'node', of: names },
  { id: 'plan/node-mac-repeated', what: 'MAC address', of: macs },
] as const;

export const addressRepeated: readonly Rule<Plan>[] = rows.map(({ id, what, of }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: thePlan,
    *check(plan) {
      for (const { first, again } of repeated(of(plan), ({ key }) => key)) {
        yield finding(again.value.at, `Duplicate ${what} '${again.shown}'.`, {
          related: [related(first.value.at, `First used here, by ${first.owner}.`)],
        });
      }
    },
  }),
);

function addresses(plan: Plan): readonly Named[] {
  const named = (
    value: Value<Parameters<typeof formatAddress>[0]> | undefined,
    owner: string,
  ): readonly Named[] => {
    if (!value) return [];
    const shown = formatAddress(value.value);
    return [{ key: shown, shown, value, owner }];
  };
  const seen = new Set<string>();
  const gateways = plan.networks.flatMap((network) => {
    const all = [network, ...network.subnets.items].flatMap(({ gatewayIp }) =>
      named(gatewayIp, `the gateway of ${called(network)}`),
    );
    // Networks that share a subnet share its gateway.
    return all.filter(({ key }) => !seen.has(key) && seen.add(key));
  });
  // One array may be there twice, with iSCSI and with Fibre Channel.
  const known = new Set<string>();
  const arrays = plan.storage.items
    .flatMap(({ address }) => named(address, 'a storage system'))
    .filter(({ key }) => !known.has(key) && known.add(key));
  const seed = plan.deployment?.seedVm?.address;
  const isOfSeed = (address: PlanNode['address']) =>
    address !== undefined && seed !== undefined && formatAddress(address.value) === formatAddress(seed.value);
  return [
    ...gateways,
    // That the seed VM has the address of a gateway is another rule's.
    ...named(plan.deployment?.seedVm?.address, 'the seed VM').filter(({ key }) => !seen.has(key)),
    ...(plan.highAvailability?.virtualAddresses.items ?? []).flatMap(({ address }) =>
      named(address, 'a virtual address'),
    ),
    ...arrays,
    ...plan.nodes.items.flatMap(({ name, role, address, bmc }) => [
      // The seed VM may be among the machines, and has one address.
      ...named(
        role?.value === 'seed-vm' && isOfSeed(address) ? undefined : address,
        name ? `node '${name.value}'` : 'another node',
      ),
      ...named(bmc, name ? `the BMC of '${name.value}'` : 'another BMC'),
    ]),
  ];
}

function names({ nodes }: Plan): readonly Named[] {
  return nodes.items.flatMap(({ name }) =>
    name ? [{ key: name.value, shown: name.value, value: name, owner: 'another node' }] : [],
  );
}

function macs({ nodes }: Plan): readonly Named[] {
  return nodes.items.flatMap(({ name, mac }) => {
    if (!mac) return [];
    const owner = name ? `node '${name.value}'` : 'another node';
    return [{ key: mac.value.toLowerCase().replaceAll('-', ':'), shown: mac.value, value: mac, owner }];
  });
}
