/** What a plan decides: its networks, how many nodes there are of each role, which services run where. */
import {
  type Inventory,
  type InventoryQuestion,
  said,
  type Thing,
  UNTOLD,
} from '../../../model/inventory.js';
import type { ThingKind } from '../../../model/inventory-words.js';
import { keyIn, settingsOf, startOf, traitsIn } from '../../../model/thing-parts.js';
import type { ValueList } from '../../../model/value.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import type { AssistContext } from '../../dialect.js';
import type { NodeCount, Overcloud, Plan, PlanNetwork } from '../model/plan-model.js';

const TOLD: ReadonlySet<ThingKind> = new Set(['setting', 'network', 'count', 'component', 'host']);

/** Sections of which the values are things by themselves. */
const OWN = /^(?:physical-networks|virtual-networks|deployment)(?:\.|$)/;

export function inventory(
  { model, facts, file }: AssistContext<Plan>,
  { isDeployed }: InventoryQuestion,
): Inventory | undefined {
  // Nothing is saved of a deployment.
  if (isDeployed) return undefined;
  const { physical, virtual, deployment, broken } = model;
  const overcloud = deployment?.overcloud;
  const seed = deployment?.seedVm?.address;
  const lists: readonly (readonly [string, ValueList<string> | undefined])[] = [
    ['undercloud', deployment?.undercloud?.services],
    ['overcloud', overcloud?.services],
    ['block storage', overcloud?.blockStorage],
  ];
  const open = new Set<ThingKind>(broken ? TOLD : []);
  if (!physical.complete || !virtual.complete) open.add('network');
  if (lists.some(([, list]) => list && !list.complete)) open.add('component');
  return {
    things: [
      ...settingsOf(file, file.tree.root, facts.schemaOf, (path) => OWN.test(path)),
      ...model.networks.flatMap(networkThing),
      ...(overcloud ? [...overcloud.counts].map(([key, count]) => countThing(overcloud, key, count)) : []),
      ...lists.flatMap(([part, list]) => componentThings(part, list)),
      ...(seed
        ? [
            {
              ...({ kind: 'host', key: ['seed'], label: 'The seed VM' } as const),
              traits: { address: said(formatAddress(seed.value)) },
              at: () => seed.at,
            },
          ]
        : []),
      ...routingThing(overcloud),
    ],
    ...{ told: TOLD, open },
    doubts: broken
      ? [{ message: 'Not all of the plan can be read: what is missing there is missing here.' }]
      : [],
  };
}

function networkThing({ layer, section, name, ...network }: PlanNetwork): Thing[] {
  if (!name) return [];
  const { cidr, gatewayIp, vlanId, vlanRange, vlanType, addresses, port, carriedBy } = network;
  const range = vlanRange && `${vlanRange.value.first}-${vlanRange.value.last}`;
  const pool = addresses.complete
    ? addresses.items.map(({ value }) => formatRange(value)).join(', ')
    : undefined;
  return [
    {
      ...{ kind: 'network', key: [layer, name.value], label: `${name.value} (${layer})` },
      ...traitsIn(section, [
        ['subnet', ['cidr'], cidr && formatCidr(cidr.value)],
        ['gateway', ['gateway-ip'], gatewayIp && formatAddress(gatewayIp.value)],
        ['vlan', ['vlan-id', 'vlan-range'], vlanId?.value ?? range],
        ['tagging', ['vlan-type'], vlanType?.value],
        ['range', ['addresses'], pool],
        ['interface', ['port', 'carried-by'], port?.value ?? carriedBy?.value],
      ]),
    },
  ];
}

function countThing({ section }: Overcloud, key: string, { count, written }: NodeCount): Thing {
  return {
    ...{ kind: 'count', key: [key], label: `${key} nodes` },
    traits: { value: count === undefined ? UNTOLD : said(String(count)) },
    at: () => written?.at ?? startOf(section),
  };
}

function componentThings(part: string, list: ValueList<string> | undefined): Thing[] {
  return (list?.items ?? []).map(
    ({ value, at }): Thing => ({
      ...{ kind: 'component', key: [part, value], label: part },
      traits: {},
      at: () => at,
    }),
  );
}

function routingThing(overcloud: Overcloud | undefined): Thing[] {
  if (!overcloud?.routing) return [];
  const { section, routing } = overcloud;
  return [
    {
      ...{ kind: 'setting', key: ['routing'], label: 'routing' },
      traits: { value: said(routing.value) },
      at: () => keyIn(section, 'routing') ?? routing.at,
    },
  ];
}
