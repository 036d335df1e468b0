/**
 * A plan and the files of a cloud in one folder describe one cloud: where both say a thing, they must say the same.
 * One check with a row for each thing and the files that say it; they are known here only as `Cloud`s, so that no dialect
 * knows another.
 */
import type { Cloud } from '../../model/cloud.js';
import { sameAddress } from '../../net/address.js';
import { sameCidr } from '../../net/cidr.js';
import { finding, related } from '../kit/finding.js';
import { defineRule, type Report, type Rule } from '../rule.js';
import { compare, fileName, ofNetworks } from './about-clouds.js';
import { docs } from './contradictions.docs.js';
import { countDifferences } from './node-counts-differ.js';
import { thePlanAnd } from './over.js';

type Compare = (plan: Cloud, other: Cloud) => readonly Report[];

const equal = <T>(a: T, b: T) => a === b;

const subnets: Compare = (plan, other) =>
  compare(
    sameCidr,
    ofNetworks(plan, other, (network) => network.cidr, 'the subnet'),
  );

const gateways: Compare = (plan, other) =>
  compare(
    sameAddress,
    ofNetworks(plan, other, (network) => network.gateway, 'the gateway'),
  );

const vlans: Compare = (plan, other) => [
  ...compare(
    equal,
    ofNetworks(plan, other, (network) => network.vlanId, 'the VLAN id'),
  ),
  ...compare(
    (a, b) => a.first === b.first && a.last === b.last,
    ofNetworks(plan, other, (network) => network.vlanRange, 'the VLAN range'),
  ),
  ...untagged(plan, other),
];

/** External is a VLAN in the plan and on a bare NIC in the file. */
const untagged: Compare = (plan, other) => {
  const planned = plan.networks.external?.vlanId;
  const on = other.networks.external?.untaggedOn;
  if (!planned || !on) return [];
  const name = fileName(plan.uri);
  return [
    finding(
      on.at,
      `'external' is untagged on '${on.value}' here, but has VLAN id '${planned.value}' in the plan '${name}'.`,
      { related: [related(planned.at, `The plan says '${planned.value}' here.`)] },
    ),
  ];
};

/** Of several NICs that a file names for a network, each that is another one. */
const nics: Compare = (plan, other) =>
  (['management', 'external'] as const).flatMap((name) => {
    const [planned] = plan.networks[name]?.ports ?? [];
    const named = other.networks[name]?.ports ?? [];
    return named.flatMap((port) =>
      compare(equal, [{ what: `the port of '${name}'`, plan: planned, other: port }]),
    );
  });

const rows: readonly { readonly id: keyof typeof docs; readonly reports: Compare }[] = [
  {
    id: 'installer/plan-hypervisor-differs',
    reports: (plan, other) =>
      compare(equal, [{ what: 'the hypervisor', plan: plan.hypervisor, other: other.hypervisor }]),
  },
  { id: 'installer/plan-subnet-differs', reports: subnets },
  { id: 'installer/plan-gateway-differs', reports: gateways },
  { id: 'installer/plan-vlan-differs', reports: vlans },
  { id: 'installer/plan-nic-differs', reports: nics },
  {
    id: 'installer/plan-seed-address-differs',
    reports: (plan, other) =>
      compare(sameAddress, [
        { what: 'the address of the seed VM', plan: plan.seedAddress, other: other.seedAddress },
      ]),
  },
  { id: 'installer/plan-node-count-differs', reports: countDifferences },
  {
    id: 'installer/plan-routing-differs',
    reports: (plan, other) =>
      compare(equal, [{ what: 'the routing', plan: plan.routing, other: other.routing }]),
  },
  { id: 'carrier-grade/plan-subnet-differs', reports: subnets },
  { id: 'carrier-grade/plan-gateway-differs', reports: gateways },
  { id: 'carrier-grade/plan-node-count-differs', reports: countDifferences },
  { id: 'input-model/plan-subnet-differs', reports: subnets },
  { id: 'input-model/plan-gateway-differs', reports: gateways },
  { id: 'input-model/plan-vlan-differs', reports: vlans },
];

/** The dialect is the first part of the id. */
function dialectOf(id: keyof typeof docs): 'installer' | 'carrier-grade' | 'input-model' {
  if (id.startsWith('installer/')) return 'installer';
  return id.startsWith('carrier-grade/') ? 'carrier-grade' : 'input-model';
}

export const contradictions: readonly Rule<readonly Cloud[]>[] = rows.map(({ id, reports }) =>
  defineRule({ id, severity: 'warning', docs: docs[id], over: thePlanAnd(dialectOf(id)), check: reports }),
);
