/**
 * A plan and an installer file in one folder describe one cloud: where both say a thing, they must say the same.
 * One check with a row for each thing; the two files are known here only as `Cloud`s, so that no dialect knows another.
 */
import type { Cloud, CloudNetwork, Stated } from '../../model/cloud.js';
import { cloudNetworks } from '../../model/cloud.js';
import { sameAddress } from '../../net/address.js';
import { sameCidr } from '../../net/cidr.js';
import { finding, related } from '../kit/finding.js';
import { changeTo } from '../kit/fixes.js';
import { defineRule, type Report, type Rule } from '../rule.js';
import { docs } from './contradictions.docs.js';
import { theClouds } from './over.js';

/** Two values that should be one; what they are, for the message. */
interface Pair<T> {
  readonly what: string;
  readonly plan: Stated<T> | undefined;
  readonly installer: Stated<T> | undefined;
}

interface Row {
  readonly id: keyof typeof docs;
  readonly reports: (plan: Cloud, installer: Cloud) => readonly Report[];
}

const rows: readonly Row[] = [
  {
    id: 'installer/plan-hypervisor-differs',
    reports: (plan, installer) =>
      compare(equal, [{ what: 'the hypervisor', plan: plan.hypervisor, installer: installer.hypervisor }]),
  },
  {
    id: 'installer/plan-subnet-differs',
    reports: (plan, installer) =>
      compare(
        sameCidr,
        ofNetworks(plan, installer, (network) => network.cidr, 'the subnet'),
      ),
  },
  {
    id: 'installer/plan-gateway-differs',
    reports: (plan, installer) =>
      compare(
        sameAddress,
        ofNetworks(plan, installer, (network) => network.gateway, 'the gateway'),
      ),
  },
  {
    id: 'installer/plan-vlan-differs',
    reports: (plan, installer) => [
      ...compare(
        equal,
        ofNetworks(plan, installer, (network) => network.vlanId, 'the VLAN id'),
      ),
      ...compare(
        (a, b) => a.first === b.first && a.last === b.last,
        ofNetworks(plan, installer, (network) => network.vlanRange, 'the VLAN range'),
      ),
    ],
  },
  {
    id: 'installer/plan-seed-address-differs',
    reports: (plan, installer) =>
      compare(sameAddress, [
        { what: 'the address of the seed VM', plan: plan.seedAddress, installer: installer.seedAddress },
      ]),
  },
  {
    id: 'installer/plan-node-count-differs',
    reports: (plan, installer) =>
      compare(
        equal,
        Object.keys(plan.nodes).map((key) => ({
          what: `the number of '${key}' nodes`,
          plan: plan.nodes[key],
          installer: installer.nodes[key],
        })),
      ),
  },
  {
    id: 'installer/plan-routing-differs',
    reports: (plan, installer) =>
      compare(equal, [{ what: 'the routing', plan: plan.routing, installer: installer.routing }]),
  },
];

export const contradictions: readonly Rule<readonly Cloud[]>[] = rows.map(({ id, reports }) =>
  defineRule({ id, severity: 'warning', docs: docs[id], over: theClouds, check: reports }),
);

const equal = <T>(a: T, b: T) => a === b;

function ofNetworks<T>(
  plan: Cloud,
  installer: Cloud,
  read: (network: NonNullable<Cloud['networks'][CloudNetwork]>) => Stated<T> | undefined,
  what: string,
): readonly Pair<T>[] {
  return cloudNetworks.map((name) => {
    const planned = plan.networks[name];
    const installed = installer.networks[name];
    return {
      what: `${what} of '${name}'`,
      plan: planned && read(planned),
      installer: installed && read(installed),
    };
  });
}

function compare<T>(same: (a: T, b: T) => boolean, pairs: readonly Pair<T>[]): readonly Report[] {
  return pairs.flatMap(({ what, plan, installer }) =>
    plan && installer && !same(plan.value, installer.value) ? [contradiction(what, plan, installer)] : [],
  );
}

function contradiction<T>(what: string, plan: Stated<T>, installer: Stated<T>): Report {
  const planned = plan.print(plan.value);
  const installed = installer.print(installer.value);
  const name = plan.at.file.uri.slice(plan.at.file.uri.lastIndexOf('/') + 1);
  const [here, there] = [installer.print(plan.value), plan.print(installer.value)];
  return finding(installer.at, `The plan '${name}' gives ${what} as '${planned}', not '${installed}'.`, {
    related: [related(plan.at, `The plan says '${planned}' here.`)],
    fixes: () => [
      ...changeTo(installer, here, { title: `Change to '${here}' here` }),
      ...changeTo(plan, there, { title: `Change to '${there}' in '${name}'` }),
    ],
  });
}
