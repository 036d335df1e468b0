/** Networks that a server cannot have side by side: subnets and VLANs twice, on one device or on several. */

import { formatCidr } from '../../../../net/cidr.js';
import type { Report } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Cohort, misfits } from '../../simulation/cohorts.js';
import { cidrOf, type Links, linksOf, UNTAGGED, vlanOf } from '../../simulation/server-networks.js';

/** A network with a subnet on a device of a server. */
export interface Site {
  readonly network: Item;
  readonly name: string;
  readonly device: string;
  readonly vlan: string;
  readonly cidr: string | undefined;
  /** Which of the links of the server it is. */
  readonly link: number;
}

/** Two networks of one server that do not go together. */
export interface Clash {
  readonly links: Links;
  readonly first: Site;
  readonly second: Site;
}

/** What was read of links, which stay the same objects as long as they say the same. */
const known = new WeakMap<Links, readonly Site[]>();

/** The networks of a server, where any two of them have something in common. */
function sitesOf(links: Links): readonly Site[] {
  const before = known.get(links);
  if (before) return before;
  const all = readSites(links);
  const sites = all.some((each, at) => all.slice(0, at).some((other) => meets(each, other))) ? all : NONE;
  known.set(links, sites);
  return sites;
}

const NONE: readonly Site[] = [];

/** Whether any rule may find a clash. */
function meets(a: Site, b: Site): boolean {
  return sameDevice(a, b) || sameSubnet(a, b) || (a.vlan !== UNTAGGED && a.vlan === b.vlan);
}

function readSites({ networks, shape }: Links): readonly Site[] {
  const sites: Site[] = [];
  for (const { at, device } of shape.addressed) {
    const network = networks[at];
    const told = network && network !== 'unknown' ? toldOf(network) : undefined;
    if (told && device !== undefined) sites.push({ ...told, device, link: at });
  }
  return sites;
}

/** What a network says of itself is read once in its life, for hundreds of racks that have it. */
function toldOf(network: Item): Told | undefined {
  if (!tellings.has(network)) tellings.set(network, readNetwork(network));
  return tellings.get(network);
}

type Told = Omit<Site, 'device' | 'link'>;

const tellings = new WeakMap<Item, Told | undefined>();

function readNetwork(network: Item): Told | undefined {
  const { name } = network;
  const vlan = vlanOf(network);
  if (name === undefined || vlan === undefined) return undefined;
  const cidr = cidrOf(network);
  return { network, name, vlan, cidr: cidr && formatCidr(cidr) };
}

function clashesIn(
  frame: Frame,
  cohort: Cohort,
  isClash: (a: Site, b: Site) => boolean,
): Clash[] | undefined {
  const links = linksOf(frame, cohort);
  if (!links) return undefined;
  const found: Clash[] = [];
  const sites = sitesOf(links);
  const odd = oddOne(sites, isClash);
  for (const [at, second] of sites.entries()) {
    const others = second === odd ? sites : sites.slice(0, at).filter((each) => each !== odd);
    const first = others.find((each) => areApart(each, second) && isClash(each, second));
    if (first) found.push({ links, first, second });
  }
  return found.length > 0 ? found : undefined;
}

/** Two networks, or one of which two devices have a part. */
const areApart = (a: Site, b: Site) => a.name !== b.name || a.device !== b.device;

/** The one that goes together with fewer of the others than any of them does, where there is one: that is the mistake. */
function oddOne(sites: readonly Site[], isClash: (a: Site, b: Site) => boolean): Site | undefined {
  const counted = sites.map((site) => {
    const clashing = sites.filter(
      (each) => areApart(each, site) && (isClash(each, site) || isClash(site, each)),
    );
    return { site, count: clashing.length };
  });
  const [most, next] = counted.toSorted((a, b) => b.count - a.count);
  return most && next && most.count > 1 && most.count > next.count ? most.site : undefined;
}

/** Each clash once, however many interface models, roles and server groups have it. */
export function* clashes(
  fleet: Fleet,
  frame: Frame,
  isClash: (a: Site, b: Site) => boolean,
  say: (clash: Clash) => Report,
): Iterable<Report> {
  const said = new Set<string>();
  for (const { wrong } of misfits(fleet, frame, (cohort) => clashesIn(frame, cohort, isClash))) {
    for (const clash of wrong) {
      const isOne = clash.first.name === clash.second.name;
      const devices = isOne ? [clash.links.model.name, clash.second.device] : [];
      const key = [clash.first.name, clash.second.name, ...devices].join('\n');
      if (!said.has(key)) yield say(clash);
      said.add(key);
    }
  }
}

export const modelOf = ({ links }: Clash) => `Interface model '${links.model.label}'`;

export const placeOf = ({ device, vlan }: Site) =>
  vlan === UNTAGGED ? `${device}, untagged` : `${device}, vlanid: ${vlan}`;

export const related = ({ links, first }: Clash) => [
  { at: first.network.nameAt, message: `'${first.name}' is defined here.` },
  { at: links.model.nameAt, message: 'The interface model is defined here.' },
];

export const sameDevice = (a: Site, b: Site) => a.device === b.device && a.vlan === b.vlan;

export const sameSubnet = (a: Site, b: Site) => a.cidr !== undefined && a.cidr === b.cidr;
