/** The networks of a plan from what the files of another dialect say of them, each value once. */
import type { Cloud, CloudNetwork, CloudNetworkFacts } from '../../../model/cloud.js';
import type { CloudDetails, Remark } from '../../../model/cloud-details.js';
import { type Address, formatAddress } from '../../../net/address.js';
import { type AddressRange, formatRange, rangeContains } from '../../../net/address-range.js';
import { type Cidr, cidrContains, cidrsOverlap, formatCidr, hostRange, subnetOf } from '../../../net/cidr.js';
import type { Plain } from '../../../syntax/rewrite.js';

export interface Sources {
  readonly cloud: Cloud;
  readonly details: CloudDetails;
  readonly isEsx: boolean;
  readonly lost: Remark[];
  readonly assumed: Remark[];
}

type Row = Record<string, Plain>;

/** Physical networks besides IPMI, in the order of the table, with what the other files call them. */
const PHYSICAL: readonly (readonly [name: string, from: CloudNetwork, isTagged: boolean, title: string])[] = [
  ['undercloud-management', 'management', false, 'the management network'],
  ['sdn', 'sdn', false, 'SDN'],
  ['storage', 'storage', false, 'Storage'],
  ['external', 'external', true, 'External'],
  ['service', 'service', true, 'the Service network'],
];

export function physicalFromCloud(sources: Sources): readonly Row[] {
  const { cloud, isEsx } = sources;
  const used: Cidr[] = [];
  const ipmi = ipmiRow(sources, used);
  const rows = PHYSICAL.flatMap(([name, from, isTagged, title]): readonly Row[] => {
    const facts = cloud.networks[from];
    const isNeeded = from === 'management' || from === 'external' || (from === 'service' && !isEsx);
    if (!isNeeded && !isSaid(facts)) return [];
    return [networkRow(sources, { name, from, isTagged, title, facts: facts ?? {}, used })];
  });
  return [ipmi, ...rows];
}

function isSaid(facts: CloudNetworkFacts | undefined): boolean {
  return facts !== undefined && (facts.cidr !== undefined || facts.vlanId !== undefined);
}

/** Where the management processors are: in one subnet of 256, else that is open. */
function ipmiRow({ cloud, details, assumed }: Sources, used: Cidr[]): Row {
  const facts = cloud.networks.ipmi;
  const addresses = details.machines.flatMap(({ bmc }) => bmc ?? []);
  const [first] = addresses;
  const around = first && subnetOf(first, 24);
  const isOne = around && addresses.every((each) => cidrContains(around, each));
  const management = cloud.networks.management?.cidr?.value;
  const meant = isOne && !(management && cidrsOverlap(around, management)) ? around : undefined;
  const cidr = facts?.cidr?.value ?? meant;
  if (cidr) used.push(cidr);
  if (meant && !facts?.cidr)
    assumed.push({
      message: `The subnet of IPMI is ${formatCidr(meant)}, where all management processors are.`,
    });
  return {
    network: 'ipmi',
    cidr: cidr ? formatCidr(cidr) : '<subnet of IPMI>',
    'gateway-ip': facts?.gateway ? formatAddress(facts.gateway.value) : '<gateway of IPMI>',
    port: facts?.ports?.[0]?.value ?? 'ipmi',
  };
}

interface Wanted {
  readonly name: string;
  readonly from: CloudNetwork;
  readonly isTagged: boolean;
  /** As it is called within a placeholder. */
  readonly title: string;
  readonly facts: CloudNetworkFacts;
  /** Subnets of the networks above. */
  readonly used: Cidr[];
}

function networkRow(sources: Sources, wanted: Wanted): Row {
  const { name, from, isTagged, title, facts, used } = wanted;
  const { lost, details, cloud } = sources;
  tellTagging(wanted, lost);
  const cidr = ownSubnet(facts, name, used, lost);
  const pools = cidr ? (details.pools[from] ?? facts.pools ?? []) : [];
  const gateway = gatewayIn(wanted, cidr, lost) ?? lowestHost(sources, wanted, cidr, pools);
  const port = facts.ports?.[0]?.value ?? cloud.networks.management?.ports?.[0]?.value;
  return {
    network: name,
    ...(isTagged && { 'vlan-id': facts.vlanId?.value ?? `<VLAN id of ${title}>` }),
    cidr: cidr ? formatCidr(cidr) : `<subnet of ${title}>`,
    ...(gateway && { 'gateway-ip': formatAddress(gateway) }),
    ...(pools.length > 0 && { addresses: merged(pools).map(formatRange) }),
    ...(port && { port }),
  };
}

function tellTagging({ name, isTagged, facts }: Wanted, lost: Remark[]): void {
  const { vlanId, untaggedOn } = facts;
  if (!isTagged && vlanId)
    lost.push({ message: `VLAN id ${vlanId.value} of '${name}': in a plan it is untagged.`, at: vlanId.at });
  if (isTagged && untaggedOn)
    lost.push({
      message: `'${name}' is untagged on ${untaggedOn.value}: in a plan it is tagged.`,
      at: untaggedOn.at,
    });
}

/** The gateway, where the subnet does not contradict it. */
function gatewayIn(
  { name, facts: { gateway } }: Wanted,
  cidr: Cidr | undefined,
  lost: Remark[],
): Address | undefined {
  if (!gateway || !cidr || cidrContains(cidr, gateway.value)) return gateway?.value;
  lost.push({
    message: `Gateway ${formatAddress(gateway.value)} of '${name}': it is outside of ${formatCidr(cidr)}.`,
    at: gateway.at,
  });
  return undefined;
}

/** The installer takes the lowest host of External for the router, unless it gives it out. */
function lowestHost(
  { cloud, assumed }: Sources,
  { name, from, facts }: Wanted,
  cidr: Cidr | undefined,
  pools: readonly AddressRange[],
): Address | undefined {
  if (cloud.dialect !== 'installer' || from !== 'external' || !cidr || facts.gateway) return undefined;
  const { first } = hostRange(cidr);
  if (pools.some((pool) => rangeContains(pool, first))) return undefined;
  assumed.push({ message: `The gateway of '${name}' is ${formatAddress(first)}, as the installer has it.` });
  return first;
}

/** Each network has a subnet of its own; one that another has, too, is open. */
function ownSubnet(
  { cidr }: CloudNetworkFacts,
  name: string,
  used: Cidr[],
  lost: Remark[],
): Cidr | undefined {
  if (!cidr) return undefined;
  if (used.some((other) => cidrsOverlap(other, cidr.value))) {
    lost.push({
      message: `Subnet ${formatCidr(cidr.value)} of '${name}': another network has it, and in a plan each has its own.`,
      at: cidr.at,
    });
    return undefined;
  }
  used.push(cidr.value);
  return cidr.value;
}

/** Ranges that follow each other are one. */
function merged(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const sorted = ranges.toSorted((a, b) => Number(a.first.value - b.first.value));
  const kept: AddressRange[] = [];
  for (const range of sorted) {
    const before = kept.at(-1);
    if (before && before.last.value + 1n >= range.first.value) {
      const last = before.last.value > range.last.value ? before.last : range.last;
      kept[kept.length - 1] = { first: before.first, last };
    } else kept.push(range);
  }
  return kept;
}

/** The virtual networks of ESX: two are physical ones, and two need what only the files know. */
export function virtualFromCloud({ cloud }: Sources): readonly Row[] {
  const { esx, 'esx-tenant': tenant } = cloud.networks;
  const range = tenant?.vlanRange?.value;
  return [
    { network: 'management', 'carried-by': 'undercloud-management' },
    { network: 'external', 'carried-by': 'external' },
    {
      network: 'esx',
      'vlan-id': esx?.vlanId?.value ?? '<VLAN id of ESX>',
      cidr: esx?.cidr ? formatCidr(esx.cidr.value) : '<subnet of the ESX hosts>',
      'carried-by': 'external',
      ...(esx?.gateway && { 'gateway-ip': formatAddress(esx.gateway.value) }),
    },
    {
      network: 'esx-tenant',
      'vlan-range': range ? `${range.first}-${range.last}` : '<first-last VLAN id of tenant networks>',
      'carried-by': 'external',
    },
  ];
}
