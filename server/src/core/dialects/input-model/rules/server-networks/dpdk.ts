/** Devices that an interface model gives to DPDK, on the servers that have them. */

import type { Value } from '../../../../model/value.js';
import { parseAddress } from '../../../../net/address.js';
import { cidrContains } from '../../../../net/cidr.js';
import type { Report } from '../../../../rules/rule.js';
import { exampleFile } from '../../examples.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import { addressedNetwork, cidrOf, type Links, linksOf } from '../../simulation/server-networks.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { withFiles } from './examples.js';

const source = 'Ardana configuration processor, DPDK device generator';

/** An entry of `dpdk-devices`, and what is wrong with it on the servers of a cohort. */
interface Flaw {
  readonly links: Links;
  readonly entry: Item;
  readonly at: Value<string>;
  readonly words?: readonly string[];
}

/** Everything of one entry that servers of a cohort find wrong with it. */
type Check = (entry: Item, links: Links, cohort: Cohort) => readonly Pick<Flaw, 'at' | 'words'>[];

function* flaws(
  fleet: Fleet,
  frame: Frame,
  check: Check,
  say: (flaw: Flaw, cohort: Cohort) => string,
): Iterable<Report> {
  // Most models have none.
  if (!frame.list('interface-models').some((model) => model.has('dpdk-devices'))) return;
  const said = new Set<unknown>();
  const ask = (cohort: Cohort): readonly Flaw[] | undefined => {
    const links = linksOf(frame, cohort);
    if (!links || !cohort.pool.group.isWhole) return undefined;
    const found = links.model
      .items('dpdk-devices')
      .items.flatMap((entry) => check(entry, links, cohort).map((flaw) => ({ ...flaw, links, entry })));
    return found.length > 0 ? found : undefined;
  };
  for (const { cohort, wrong } of misfits(fleet, frame, ask)) {
    for (const flaw of wrong) {
      if (said.has(flaw.at.node)) continue;
      said.add(flaw.at.node);
      const { item } = cohort.pool.group;
      yield finding(flaw.at.at, say(flaw, cohort), {
        related: [{ at: item.nameAt, message: `The servers with the role '${cohort.role}' are for this.` }],
      });
    }
  }
}

/** The components of an entry that run on the servers of a cohort. */
const running = (entry: Item, { pool }: Cohort) =>
  entry.texts('components').items.filter(({ value }) => pool.group.components.has(value));

const devicesOf = (entry: Item) =>
  entry.items('devices').items.flatMap((device) => device.text('name') ?? []);

const groupOf = ({ pool }: Cohort) =>
  `the ${pool.group.kind === 'cluster' ? 'cluster' : 'resource group'} '${pool.group.name ?? ''}'`;

const INTERFACES = 'data/net_interfaces.yml';
const CONTROL_PLANE = 'data/control_plane.yml';

/** Compute servers with these components that give these devices to DPDK. */
const example = (components: readonly string[], device: string, hosted = components) =>
  withFiles(() => ({
    [INTERFACES]: `${exampleFile(INTERFACES)}      - name: ETH2
        device:
          name: hed2
        forced-network-groups:
          - EXTERNAL-API
    dpdk-devices:
      - components:
${components.map((name) => `          - ${name}\n`).join('')}        devices:
          - name: ${device}
`,
    [CONTROL_PLANE]: exampleFile(CONTROL_PLANE).replace(
      '- ntp-client\n',
      ['ntp-client', ...hosted].map((name) => `- ${name}\n`).join('          '),
    ),
  }));

const good = example(['openvswitch'], 'hed2');

const noComponent = fleetRule({
  id: 'input-model/dpdk-no-component',
  severity: 'warning',
  columns: cohortColumns,
  docs: {
    summary: 'None of the components that get devices through DPDK runs on the servers.',
    why: 'The devices are set up for nobody.',
    source,
    bad: example(['openvswitch'], 'hed2', []),
    good,
  },
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, _, cohort) => {
        const components = entry.texts('components');
        const [first] = components.items;
        return first && components.complete && running(entry, cohort).length === 0 ? [{ at: first }] : [];
      },
      ({ entry, links }, cohort) => {
        const names = entry.texts('components').items.map(({ value }) => `'${value}'`);
        const who = names.length === 1 ? `${names[0]} does not run` : `None of ${names.join(', ')} runs`;
        return `${who} on servers of ${groupOf(cohort)} with the interface model '${links.model.name ?? ''}', so that these devices are for nobody.`;
      },
    );
  },
});

const severalComponents = fleetRule({
  id: 'input-model/dpdk-multi-component',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'More than one of the components that get the same devices through DPDK runs on the servers.',
    why: 'A device can be given to one component.',
    source,
    bad: example(['openvswitch', 'neutron-openvswitch-agent'], 'hed2'),
    good,
  },
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, _, cohort) => {
        const [first, second] = running(entry, cohort);
        return first && second && first.value !== second.value
          ? [{ at: second, words: [first.value, second.value] }]
          : [];
      },
      ({ words }, cohort) =>
        `'${words?.[0] ?? ''}' and '${words?.[1] ?? ''}' both run in ${groupOf(cohort)}, but a device can be given to one of them.`,
    );
  },
});

const unusedDevice = fleetRule({
  id: 'input-model/dpdk-device-unused',
  severity: 'warning',
  columns: cohortColumns,
  docs: {
    summary: 'A device is given to DPDK, but the servers have no network on it.',
    why: 'Only devices that the server uses are set up; a device whose network groups are needed by no component is not.',
    source,
    bad: () => {
      const files = { ...good() };
      files[INTERFACES] = (files[INTERFACES] ?? '').replace(
        'name: hed2\n        forced-network-groups',
        'name: hed2\n        network-groups',
      );
      return files;
    },
    good,
  },
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, links, cohort) => {
        if (!links.isWhole || running(entry, cohort).length === 0) return [];
        const isUsed = (device: string) =>
          links.links.some(
            (link) =>
              link.isKept !== false && link.network !== undefined && portsOf(link.interface).includes(device),
          );
        const isThere = (device: string) =>
          links.links.some((link) => portsOf(link.interface).includes(device));
        // A device of no interface is said elsewhere.
        return devicesOf(entry).flatMap((at) => (isThere(at.value) && !isUsed(at.value) ? [{ at }] : []));
      },
      ({ at }, cohort) => `Servers of ${groupOf(cohort)} have no network on '${at.value}'.`,
    );
  },
});

/** The device of an interface, and the devices of its bond. */
function portsOf(each: Item): readonly string[] {
  const bonded = each.map('bond-data')?.items('devices').items ?? [];
  return [each.map('device'), ...bonded].flatMap((device) => device?.text('name')?.value ?? []);
}

const deviceOfServer = fleetRule({
  id: 'input-model/dpdk-lifecycle-iface',
  severity: 'error',
  columns: [...cohortColumns, 'ip'],
  docs: {
    summary: 'A device is given to DPDK that carries the address of the server.',
    why: 'The kernel loses a device that DPDK takes, and with it the address by which the deployer reaches the server.',
    source,
    bad: example(['openvswitch'], 'hed1'),
    good,
  },
  *check(fleet, frame) {
    yield* flaws(
      fleet,
      frame,
      (entry, links, cohort) => {
        if (running(entry, cohort).length === 0) return [];
        const carrying = links.links.filter((link) => {
          const network = addressedNetwork(link);
          const cidr = network && cidrOf(network);
          return (
            cidr !== undefined &&
            cohort.servers.every((index) => {
              const address = parseAddress(fleet.rows[index]?.ip ?? '');
              return address !== undefined && cidrContains(cidr, address);
            })
          );
        });
        return devicesOf(entry).flatMap((at) =>
          carrying.some((link) => portsOf(link.interface).includes(at.value)) ? [{ at }] : [],
        );
      },
      ({ at }, cohort) =>
        `'${at.value}' carries the addresses of the servers in ${groupOf(cohort)} (their 'ip-addr'), so that DPDK cannot have it.`,
    );
  },
});

export const dpdkRules: readonly ModelRule[] = [noComponent, severalComponents, unusedDevice, deviceOfServer];
