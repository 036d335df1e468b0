/** Networks that a server cannot have side by side: subnets and VLANs twice, on one device or on several. */
import { formatCidr } from '../../../../net/cidr.js';
import type { Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, cohortColumns, misfits } from '../../simulation/cohorts.js';
import {
  addressedNetwork,
  cidrOf,
  type Links,
  linksOf,
  UNTAGGED,
  vlanOf,
} from '../../simulation/server-networks.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { controllerInterfaces, moreNetworks, withFiles } from './examples.js';

const SOURCE = 'Ardana configuration processor, interfaces of allocated servers';

/** A network with a subnet on a device of a server. */
interface Site {
  readonly network: Item;
  readonly name: string;
  readonly device: string;
  readonly vlan: string;
  readonly cidr: string | undefined;
}

/** Two networks of one server that do not go together. */
interface Clash {
  readonly links: Links;
  readonly first: Site;
  readonly second: Site;
}

const SITES = {};

function sitesOf(frame: Frame, links: Links): readonly Site[] {
  return frame.memo(SITES, links, () => readSites(links));
}

function readSites({ links }: Links): readonly Site[] {
  return links.flatMap((link): Site[] => {
    const network = addressedNetwork(link);
    const name = network?.name;
    const vlan = network && vlanOf(network);
    if (!network || name === undefined || vlan === undefined || link.device === undefined) return [];
    const cidr = cidrOf(network);
    return [{ network, name, device: link.device, vlan, cidr: cidr && formatCidr(cidr) }];
  });
}

function clashesIn(
  frame: Frame,
  cohort: Cohort,
  isClash: (a: Site, b: Site) => boolean,
): Clash[] | undefined {
  const links = linksOf(frame, cohort);
  if (!links) return undefined;
  const found: Clash[] = [];
  const sites = sitesOf(frame, links);
  sites.forEach((second, at) => {
    const first = sites.slice(0, at).find((each) => each.name !== second.name && isClash(each, second));
    if (first) found.push({ links, first, second });
  });
  return found.length > 0 ? found : undefined;
}

/** Each clash once, however many roles and server groups have it. */
function* clashes(
  fleet: Fleet,
  frame: Frame,
  isClash: (a: Site, b: Site) => boolean,
  say: (clash: Clash) => Report,
): Iterable<Report> {
  const said = new Set<string>();
  for (const { wrong } of misfits(fleet, frame, (cohort) => clashesIn(frame, cohort, isClash))) {
    for (const clash of wrong) {
      const { links, first, second } = clash;
      const key = [links.model.name, first.name, first.device, second.name, second.device].join('\n');
      if (!said.has(key)) yield say(clash);
      said.add(key);
    }
  }
}

const modelOf = ({ links }: Clash) => `Servers with the interface model '${links.model.name ?? ''}'`;

const placeOf = ({ device, vlan }: Site) =>
  vlan === UNTAGGED ? `${device}, untagged` : `${device}, vlanid: ${vlan}`;

const related = ({ links, first }: Clash) => [
  { at: first.network.nameAt, message: `'${first.name}' is the other network.` },
  { at: links.model.nameAt, message: 'This is the interface model.' },
];

const sameDevice = (a: Site, b: Site) => a.device === b.device && a.vlan === b.vlan;
const sameSubnet = (a: Site, b: Site) => a.cidr !== undefined && a.cidr === b.cidr;
const otherSubnet = (a: Site, b: Site) => a.cidr !== undefined && b.cidr !== undefined && a.cidr !== b.cidr;

const STORAGE = 'vlanid: 120\ncidr: 10.0.20.0/24\naddresses:\n  - 10.0.20.10-10.0.20.19';

const pairExample = (second: string, devices: readonly [string, string]) =>
  withFiles(() => ({
    ...moreNetworks([
      { name: 'STORAGE', lines: STORAGE },
      { name: 'BACKUP', lines: second },
    ]),
    ...controllerInterfaces(
      [
        '- name: ETH1',
        '  device:',
        '    name: hed1',
        '  network-groups:',
        '    - MANAGEMENT',
        '  forced-network-groups:',
        '    - EXTERNAL-API',
        ...(devices[0] === devices[1] ? [] : ['    - BACKUP']),
        '- name: ETH2',
        '  device:',
        '    name: hed2',
        '  forced-network-groups:',
        '    - STORAGE',
        ...(devices[0] === devices[1] ? ['    - BACKUP'] : []),
      ].join('\n'),
    ),
  }));

const GOOD = pairExample('vlanid: 121\ncidr: 10.0.21.0/24', ['hed2', 'hed2']);

const REST = 'addresses:\n  - 10.0.20.20-10.0.20.29';

const cidrDuplicate = fleetRule({
  id: 'input-model/srv-cidr-dup-device',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'A server has one subnet twice on the same device and VLAN.',
    why: 'The device would get two addresses of one subnet, for two network groups that are meant to be apart.',
    source: SOURCE,
    bad: pairExample(`vlanid: 120\ncidr: 10.0.20.0/24\n${REST}`, ['hed2', 'hed2']),
    good: GOOD,
  },
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => sameDevice(a, b) && sameSubnet(a, b),
      (clash) =>
        finding(
          clash.second.network.text('cidr')?.at ?? clash.second.network.nameAt,
          `${modelOf(clash)} have the subnet ${clash.second.cidr} twice on the same device (${placeOf(clash.second)}), for '${clash.first.name}' and '${clash.second.name}'.`,
          { related: related(clash) },
        ),
    );
  },
});

const cidrsOnDevice = fleetRule({
  id: 'input-model/srv-multi-cidr-device',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'A server has two subnets on the same device and VLAN.',
    why: 'A device has one subnet on each VLAN; networks that share a wire need VLANs of their own.',
    source: SOURCE,
    bad: pairExample('vlanid: 120\ncidr: 10.0.21.0/24', ['hed2', 'hed2']),
    good: GOOD,
  },
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => sameDevice(a, b) && otherSubnet(a, b),
      (clash) =>
        finding(
          clash.second.network.text('vlanid')?.at ?? clash.second.network.nameAt,
          `${modelOf(clash)} have two subnets on the same device (${placeOf(clash.second)}): ${clash.first.cidr} of '${clash.first.name}' and ${clash.second.cidr} of '${clash.second.name}'.`,
          { related: related(clash) },
        ),
    );
  },
});

const cidrOnDevices = fleetRule({
  id: 'input-model/srv-cidr-multi-device',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'A server has one subnet on two devices or VLANs.',
    why: 'The server cannot tell through which of them the other addresses of the subnet are reached.',
    source: SOURCE,
    bad: pairExample(`vlanid: 121\ncidr: 10.0.20.0/24\n${REST}`, ['hed2', 'hed2']),
    good: GOOD,
  },
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => !sameDevice(a, b) && sameSubnet(a, b),
      (clash) =>
        finding(
          clash.second.network.text('cidr')?.at ?? clash.second.network.nameAt,
          `${modelOf(clash)} have the subnet ${clash.second.cidr} on more than one device: (${placeOf(clash.first)}) for '${clash.first.name}' and (${placeOf(clash.second)}) for '${clash.second.name}'.`,
          { related: related(clash) },
        ),
    );
  },
});

const vlanTwice = fleetRule({
  id: 'input-model/srv-vlan-dup',
  severity: 'error',
  columns: cohortColumns,
  docs: {
    summary: 'A server is attached to two networks with the same VLAN id.',
    why: 'VLAN devices are named after the id, so that a server can have each id once, whatever the device is below it.',
    source: SOURCE,
    bad: pairExample('vlanid: 120\ncidr: 10.0.21.0/24', ['hed1', 'hed2']),
    good: GOOD,
  },
  *check(fleet, frame) {
    yield* clashes(
      fleet,
      frame,
      (a, b) => a.vlan !== UNTAGGED && a.vlan === b.vlan,
      (clash) =>
        finding(
          clash.second.network.text('vlanid')?.at ?? clash.second.network.nameAt,
          `${modelOf(clash)} are attached to two networks with the vlanid ${clash.second.vlan}: '${clash.first.name}' on ${clash.first.device} and '${clash.second.name}' on ${clash.second.device}.`,
          { related: related(clash) },
        ),
    );
  },
});

export const deviceRules: readonly ModelRule[] = [cidrDuplicate, cidrsOnDevice, cidrOnDevices, vlanTwice];
