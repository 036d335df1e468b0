/** What a plan decides: its networks, how many nodes there are of each role, which services run where. */

import type { Facts } from '../../../model/facts.js';
import {
  type Inventory,
  type InventoryQuestion,
  said,
  type Thing,
  UNTOLD,
} from '../../../model/inventory.js';
import type { ThingKind } from '../../../model/inventory-words.js';
import { settingsOf, startOf, traitsIn } from '../../../model/thing-parts.js';
import type { ValueList } from '../../../model/value.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import type { AssistContext } from '../../dialect.js';
import type { NodeCount, Overcloud, Plan, PlanNetwork } from '../model/plan-model.js';

const TOLD: ReadonlySet<ThingKind> = new Set(['setting', 'network', 'count', 'component', 'host']);

/** Values that other things tell of. */
const OWN =
  /^(?:(?:physical|virtual)-networks(?:\.|$)|deployment\.(?:seed-vm\.address|(?:under|over)cloud\.services|overcloud\.block-storage)$)/;

const COUNTS = 'deployment.overcloud.';

export function inventory(
  { model, facts, file }: AssistContext<Plan>,
  { isDeployed }: InventoryQuestion,
): Inventory | undefined {
  // Nothing is saved of a deployment.
  if (isDeployed) return undefined;
  const { physical, virtual, deployment, broken } = model;
  const overcloud = deployment?.overcloud;
  const isTold = (path: string) =>
    OWN.test(path) || (path.startsWith(COUNTS) && overcloud?.counts.has(path.slice(COUNTS.length)) === true);
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
      ...settingsOf(file, file.tree.root, facts.schemaOf, isTold),
      ...model.networks.flatMap((network) => otherValues(network, facts)),
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
    ],
    ...{ told: TOLD, open },
    doubts: broken ? [{ message: 'Parts of the plan cannot be read and are missing here.' }] : [],
  };
}

const OF_NETWORKS: readonly string[] = [
  ...(['network', 'cidr', 'gateway-ip', 'vlan-id', 'vlan-range', 'vlan-type'] as const),
  ...(['addresses', 'port', 'carried-by'] as const),
];

/** What else is written of a network. */
function otherValues({ layer, section, name }: PlanNetwork, facts: Facts): Thing[] {
  if (!name) return [];
  return settingsOf(section.at.file, section.node, facts.schemaOf, (path) => OF_NETWORKS.includes(path)).map(
    (thing) => ({
      ...thing,
      key: [layer, name.value, ...thing.key],
      label: `${thing.label} of ${name.value}`,
    }),
  );
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
