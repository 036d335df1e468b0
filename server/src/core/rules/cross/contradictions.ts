/**
 * A plan and an installer file in one folder describe one cloud: where both say a thing, they must say the same.
 * One check with a row for each thing; the two files are known here only as `Cloud`s, so that no dialect knows another.
 */
import type { Cloud, CloudNetwork, Stated } from '../../model/cloud.js';
import { cloudNetworks } from '../../model/cloud.js';
import { sameAddress } from '../../net/address.js';
import { sameCidr } from '../../net/cidr.js';
import type { RuleId } from '../../schema/rule-id.js';
import { replaceScalar } from '../../syntax/rewrite.js';
import { inFile } from '../in-file.js';
import type { Fix, Report, Rule } from '../rule.js';
import { contradictionExample } from './example-clouds.js';

/** Two values that should be one; what they are, for the message. */
interface Pair<T> {
  readonly what: string;
  readonly plan: Stated<T> | undefined;
  readonly installer: Stated<T> | undefined;
}

interface Row {
  readonly id: RuleId;
  /** `the hypervisor`, for the docs. */
  readonly thing: string;
  /** A word in the good example, and what breaks it. */
  readonly example: readonly [good: string, bad: string];
  readonly reports: (plan: Cloud, installer: Cloud) => readonly Report[];
}

const ROWS: readonly Row[] = [
  {
    id: 'installer/plan-hypervisor-differs',
    thing: 'the hypervisor',
    example: ['"cloud_type": "KVM"', '"cloud_type": "ESX"'],
    reports: (plan, installer) =>
      compare(equal, [{ what: 'the hypervisor', plan: plan.hypervisor, installer: installer.hypervisor }]),
  },
  {
    id: 'installer/plan-subnet-differs',
    thing: 'the subnet of a network',
    example: ['"allocate_cidr": "192.168.132.0/24"', '"allocate_cidr": "192.168.142.0/24"'],
    reports: (plan, installer) =>
      compare(
        sameCidr,
        ofNetworks(plan, installer, (network) => network.cidr, 'the subnet'),
      ),
  },
  {
    id: 'installer/plan-gateway-differs',
    thing: 'the gateway of a network',
    example: ['"network_gateway": "192.168.130.1"', '"network_gateway": "192.168.130.2"'],
    reports: (plan, installer) =>
      compare(
        sameAddress,
        ofNetworks(plan, installer, (network) => network.gateway, 'the gateway'),
      ),
  },
  {
    id: 'installer/plan-vlan-differs',
    thing: 'the VLAN of a network',
    example: ['"interface": "vlan332"', '"interface": "vlan342"'],
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
    thing: 'the address of the seed VM',
    example: ['"network_seed_ip": "192.168.130.3"', '"network_seed_ip": "192.168.130.2"'],
    reports: (plan, installer) =>
      compare(sameAddress, [
        { what: 'the address of the seed VM', plan: plan.seedAddress, installer: installer.seedAddress },
      ]),
  },
  {
    id: 'installer/plan-node-count-differs',
    thing: 'the number of nodes of a role',
    example: ['"compute_scale": 4', '"compute_scale": 5'],
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
    thing: 'whether routers are distributed',
    example: ['"overcloud_dvr": "True"', '"overcloud_dvr": "False"'],
    reports: (plan, installer) =>
      compare(equal, [{ what: 'the routing', plan: plan.routing, installer: installer.routing }]),
  },
];

export const contradictionRules: readonly Rule<readonly Cloud[]>[] = ROWS.map(
  ({ id, thing, example, reports }) => ({
    id,
    severity: 'warning',
    docs: {
      summary: `The plan and the installer file beside it do not agree on ${thing}.`,
      why: 'The two describe one cloud. What is built follows the installer file; who reads the plan later, to extend or to repair the cloud, is led astray. One of the two is out of date.',
      source: 'The format of the plan; JSON page 1.1 for the keys that mean the same',
      ...contradictionExample(...example),
    },
    check({ model: clouds, report }) {
      const plans = clouds.filter(({ dialect }) => dialect === 'plan');
      const installers = clouds.filter(({ dialect }) => dialect === 'installer');
      const [plan] = plans;
      const [installer] = installers;
      // Of several plans nobody knows which one is meant.
      if (!plan || !installer || plans.length > 1 || installers.length > 1) return;
      for (const each of reports(plan, installer)) report(each);
    },
  }),
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
  const name = plan.at.file.uri.slice(plan.at.file.uri.lastIndexOf('/') + 1);
  return {
    at: installer.at,
    message: `The plan '${name}' gives ${what} as '${planned}', not '${installer.print(installer.value)}'.`,
    related: [{ at: plan.at, message: `The plan says '${planned}' here.` }],
    fixes: () => [...change(installer, plan.value, 'here'), ...change(plan, installer.value, `in '${name}'`)],
  };
}

/** A value that an alias or a merge shares with other places is not changed for one of them. */
function change<T>(said: Stated<T>, value: T, where: string): readonly Fix[] {
  if (said.shared) return [];
  const { file } = said.at;
  const printed = said.print(value);
  return [
    {
      title: `Change to '${printed}' ${where}`,
      edits: inFile(file, replaceScalar(file, said.node, printed)),
    },
  ];
}
