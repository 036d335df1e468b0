/**
 * What a plan says and other files of a cloud do not: the networks that only the administrator of the switches configures,
 * services, back ends, the backup, growth. As remarks for a person who turns the plan into other files, each with its place.
 */
import type { Unsaid } from '../../../model/cloud-details.js';
import type { Place } from '../../../model/source-file.js';
import type { Section } from '../../../model/value.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import { externalOf } from '../model/cloud-of-plan.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';

/** Networks that have no place in other files, each with where its values go, if anywhere. */
const ASIDE: Readonly<Record<string, string>> = {
  ipmi: 'the addresses of the machines go into baremetal.csv',
  sdn: 'it is a part of the management network there',
  storage: 'it is a part of the management network there',
  'object-storage': 'it is a part of the management network there',
  'fibre-channel': 'the SAN is described with the 3PAR back end',
};

export function unsaidByPlan(plan: Plan): readonly Unsaid[] {
  return [...ofNetworks(plan), ...ofLists(plan), ...ofSections(plan), ...ofServers(plan), ...ofNodes(plan)];
}

function ofNetworks(plan: Plan): readonly Unsaid[] {
  const { networks } = plan;
  const external = externalOf(plan);
  return networks.flatMap((network): readonly Unsaid[] => {
    const { name, section } = network;
    const where = name && ASIDE[name.value];
    const title = `Network '${name?.value}'`;
    const same = networks.filter((each) => each.name?.value === name?.value && each.layer === network.layer);
    const first = same.find((each) => each === external) ?? same[0];
    const others: readonly (readonly [key: string, what: string])[] = [
      ['roles', 'the roles that it reaches are fixed there'],
      ['subnets', 'there is one subnet there, without racks'],
      ['reserved', 'reserved addresses have no key there'],
      ['mtu', 'the MTU has no key there'],
    ];
    return [
      ...(where
        ? [
            {
              message: `${title}${inWords(network)}: ${where}.`,
              at: name.at,
              topic: name.value === 'ipmi' ? ('ipmi' as const) : ('other-networks' as const),
            },
          ]
        : []),
      ...(first === network || !name
        ? []
        : [{ message: `Another network '${name.value}': there is one of each there.`, at: name.at }]),
      ...others.flatMap(([key, why]) => keyed(section, key, `'${key}' of ${lower(title)}: ${why}.`)),
    ];
  });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function ofLists({ deployment, backup, product }: Plan): readonly Unsaid[] {
  const overcloud = deployment?.overcloud;
  type Item = { readonly value: string; readonly at: Place };
  const lists: readonly (readonly [string, readonly Item[], string])[] = [
    ['Block storage', overcloud?.blockStorage.items ?? [], 'each back end has a section with its own keys'],
    [
      'Services of the undercloud',
      deployment?.undercloud?.services.items ?? [],
      'the new files have the usual ones',
    ],
    ['Services of the overcloud', overcloud?.services.items ?? [], 'the new files have the usual ones'],
    ['Backup targets', backup?.targets.items ?? [], 'the scripts take their own settings'],
    ['Workload backup', backup?.workloads ? [backup.workloads] : [], 'it is set up in the running cloud'],
  ];
  const release = [product?.name, product?.version].flatMap((each) => each ?? []);
  return [
    ...lists.flatMap(([what, items, why]) => {
      const [first] = items;
      const names = items.map(({ value }) => value).join(', ');
      return first ? [{ message: `${what} ${names}: ${why}.`, at: first.at }] : [];
    }),
    ...release.slice(0, 1).map(({ at }) => ({
      message: `Product ${release.map(({ value }) => value).join(' ')}: the new files do not name it.`,
      at,
    })),
  ];
}

function ofSections(plan: Plan): readonly Unsaid[] {
  const { root, backup, floatingIps, surroundings } = plan;
  return [
    ...keyed(root, 'description', "'description': the new files have no key for it."),
    ...keyed(root, 'ports', "'ports': bonds are created on the servers.", 'ports'),
    ...keyed(root, 'storage', "'storage': the systems are set up by themselves."),
    ...keyed(root, 'high-availability', "'high-availability': it is set up without being asked for."),
    ...keyed(root, 'growth', "'growth': other files speak of today only."),
    ...keyed(backup?.section, 'details', "'details' of the backup: the scripts take their own settings."),
    ...keyed(
      backup?.section,
      'workload-size',
      "'workload-size' of the backup: the new files have no key for it.",
    ),
    ...keyed(floatingIps?.section, 'network', "'network' of the floating IPs: there is one External there."),
    ...keyed(floatingIps?.section, 'projects', "'projects' of the floating IPs: they are set by quotas."),
    ...keyed(floatingIps?.section, 'vms', "'vms' of the floating IPs: the new files have no key for it."),
    ...keyed(
      surroundings?.section,
      'certificate',
      "'certificate': it comes with its key, which a plan lacks.",
    ),
    ...keyed(surroundings?.section, 'time-zone', "'time-zone': UTC is expected."),
    ...keyed(surroundings?.section, 'regions', "'regions': there is one region there."),
    ...keyed(
      surroundings?.section,
      'vcenters',
      "'vcenters': each is registered in the running cloud.",
      'vcenters',
    ),
  ];
}

/** Files of the installer have one of each for every part of the cloud. */
function ofServers({ surroundings }: Plan): readonly Unsaid[] {
  const dns = surroundings?.dns.items.map(({ value, at }) => ({ text: formatAddress(value), at })) ?? [];
  const ntp = surroundings?.ntp.items.map(({ value, at }) => ({ text: value, at })) ?? [];
  const lists = [
    { kind: 'DNS', all: dns },
    { kind: 'NTP', all: ntp },
  ];
  return lists.flatMap(({ kind, all: [, ...others] }) =>
    others.map(({ text, at }) => ({
      message: `${kind} server ${text}: the new files take the first one.`,
      at,
      topic: 'servers' as const,
    })),
  );
}

function ofNodes({ nodes, nodeList, root }: Plan): readonly Unsaid[] {
  const asides = ['name', 'rack', 'zone', 'address', 'ports'];
  const used = asides.filter((key) => nodes.items.some(({ section }) => section.entry(key)));
  const [first] = nodes.items.filter(({ section }) => used.some((key) => section.entry(key)));
  return [
    ...(first
      ? [
          {
            message: `${used.map((key) => `'${key}'`).join(', ')} of the nodes: baremetal.csv has no such columns.`,
            at: first.section.at,
            topic: 'racks' as const,
          },
        ]
      : []),
    ...(nodeList ? keyed(root, 'node-list', `The machines are in '${nodeList.value}': copy it.`) : []),
  ];
}

function keyed(
  section: Section | undefined,
  key: string,
  message: string,
  topic?: Unsaid['topic'],
): readonly Unsaid[] {
  const entry = section?.entry(key);
  return section && entry
    ? [{ message, at: { file: section.at.file, node: entry.key }, ...(topic && { topic }) }]
    : [];
}

/** ` (192.168.11.0/24, gateway 192.168.11.254, port ipmi)`. */
function inWords({ cidr, gatewayIp, port, addresses }: PlanNetwork): string {
  const words = [
    cidr && formatCidr(cidr.value),
    gatewayIp && `gateway ${formatAddress(gatewayIp.value)}`,
    addresses.items.length > 0 &&
      `addresses ${addresses.items.map(({ value }) => formatRange(value)).join(', ')}`,
    port && `port ${port.value}`,
  ].filter(Boolean);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}
