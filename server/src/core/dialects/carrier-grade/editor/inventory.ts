/**
 * What the files of a carrier-grade cloud decide: its nodes, its networks and on which interfaces they are, how many nodes there
 * are of each type, the services of its tiers, and every variable.
 */
import {
  type Inventory,
  type InventoryQuestion,
  said,
  type Thing,
  UNTOLD,
} from '../../../model/inventory.js';
import type { ThingKind } from '../../../model/inventory-words.js';
import { settingsOf, startOf, traitsIn } from '../../../model/thing-parts.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import { formatCidr } from '../../../net/cidr.js';
import type { AssistContext } from '../../dialect.js';
import type {
  CarrierGrade,
  CarrierGradeFile,
  LogicalNetwork,
  NetworkEnvironment,
  Server,
} from '../model/carrier-grade-model.js';

const TOLD: ReadonlySet<ThingKind> = new Set<ThingKind>([
  ...(['setting', 'network', 'count', 'component', 'server', 'pool', 'interface-network'] as const),
]);

/** Files whose values are compared as they are written. */
const VARIABLES: readonly CarrierGradeFile['kind'][] = [
  ...(['ansible', 'ldap', 'wr', 'esx', 'ironic', 'neutron-bm', 'site-services', 'group-vars'] as const),
];

export function inventory(
  { model }: AssistContext<CarrierGrade>,
  { isDeployed }: InventoryQuestion,
): Inventory | undefined {
  // Nothing is saved of a deployment.
  if (isDeployed) return undefined;
  const { environment, provision, nodes, wr, controlPlaneFiles, files } = model;
  const servers = provision ?? nodes;
  const broken = files.filter((each) => each.broken);
  return {
    things: [
      ...files.filter(({ kind }) => VARIABLES.includes(kind)).flatMap(settingThings),
      ...(environment?.defined ?? []).flatMap(networkThing),
      ...countThings(model),
      ...controlPlaneFiles.flatMap(tierThings),
      ...(servers?.servers.items ?? []).flatMap(serverThing),
      ...(wr?.interfaces.items ?? []).flatMap(({ networks }) => networks.items).flatMap(rangeThing),
      ...(environment ? interfaceThings(environment) : []),
    ],
    ...{ told: TOLD, open: openKinds(model) },
    doubts: broken.map(({ path }) => ({
      message: `Parts of '${path}' cannot be read and are missing here.`,
    })),
  };
}

/** Kinds of which some may be missing. */
function openKinds(model: CarrierGrade): ReadonlySet<ThingKind> {
  const { definition, environment, controlPlaneFiles, files } = model;
  const list = model.provision ?? model.nodes;
  const isWhole = (file: CarrierGradeFile | undefined, isComplete: boolean | undefined) =>
    file?.broken === false && isComplete === true;
  const rows: readonly (readonly [boolean, readonly ThingKind[]])[] = [
    [isWhole(list, list?.servers.complete), ['server']],
    [isWhole(environment, environment?.nodeTypes.complete), ['network', 'interface-network']],
    [isWhole(definition, definition?.controlPlanes.complete), ['count']],
    [controlPlaneFiles.every((each) => isWhole(each, each.tiers.complete)), ['component']],
    [!files.some(({ kind, broken }) => broken && VARIABLES.includes(kind)), ['setting', 'pool']],
  ];
  return new Set(rows.flatMap(([isKnown, kinds]) => (isKnown ? [] : kinds)));
}

function settingThings({ file, facts, path }: CarrierGradeFile): Thing[] {
  const own = settingsOf(file, file.tree.root, facts.schemaOf, () => false);
  return own.map((thing) => ({ ...thing, key: [path, ...thing.key], label: `${thing.label} (${path})` }));
}

function networkThing({ section, name, cidr, gateway, start, segmentId, address }: LogicalNetwork): Thing[] {
  if (!name) return [];
  const own = traitsIn(section, [['vlan', ['segment-id'], segmentId?.value]]);
  const written = address
    ? traitsIn(address, [
        ['subnet', ['cidr'], cidr && formatCidr(cidr.value)],
        ['gateway', ['gateway'], gateway && formatAddress(gateway.value)],
        ['range', ['start-address'], start && `from ${formatAddress(start.value)}`],
      ])
    : undefined;
  return [
    {
      ...{ kind: 'network', key: [name.value], label: name.value },
      traits: { ...own.traits, ...written?.traits },
      signs: cidr ? [`subnet:${formatCidr(cidr.value)}`] : [],
      at: (trait) => (trait === undefined || trait === 'vlan' ? own.at(trait) : (written ?? own).at(trait)),
    },
  ];
}

function countThings({ definition }: CarrierGrade): Thing[] {
  const all = definition?.controlPlanes.items.flatMap(({ resourceNodes }) => resourceNodes.items) ?? [];
  return all.flatMap(({ type, file, count, section }, index): Thing[] => {
    const name = type?.value ?? file?.value ?? `number ${index + 1}`;
    return [
      {
        ...{ kind: 'count', key: [name], label: `${name} nodes` },
        traits: { value: count ? said(String(count.value)) : UNTOLD },
        at: () => count?.at ?? startOf(section),
      },
    ];
  });
}

function tierThings({ tiers, path }: CarrierGrade['controlPlaneFiles'][number]): Thing[] {
  return tiers.items.flatMap(({ id, services, memberCount, section }): Thing[] => {
    if (!id) return [];
    const label = `tier ${id.value}`;
    return [
      ...(memberCount
        ? [
            {
              ...({ kind: 'count', key: [path, id.value], label: `members of ${label} (${path})` } as const),
              traits: { value: said(String(memberCount.value)) },
              at: () => memberCount.at,
            },
          ]
        : []),
      ...services.items.map(
        ({ value, at }): Thing => ({
          ...{ kind: 'component', key: [JSON.stringify([path, id.value]), value], label },
          traits: {},
          at: () => at ?? startOf(section),
        }),
      ),
    ];
  });
}

function serverThing({
  section,
  name,
  mac,
  powerAddress,
  failureZone,
  group,
  vendor,
  model,
}: Server): Thing[] {
  // The list that is generated has no names.
  const key = name?.value ?? mac?.value;
  if (key === undefined) return [];
  const power = powerAddress && formatAddress(powerAddress.value);
  const hardware = [vendor?.value, model?.value].filter((each) => each !== undefined).join(' ');
  return [
    {
      ...{ kind: 'server', key: [key], label: key },
      ...traitsIn(section, [
        ['place', ['node_group', 'node-type'], group?.value],
        ['zone', ['failure_zone', 'failure-zone'], failureZone?.value],
        ['mac', ['pxe_mac_address', 'pxe-mac-addr'], mac?.value],
        ['controller', ['pm_ip'], power],
        ['hardware', ['vendor', 'model'], hardware],
      ]),
      signs: [...(mac ? [`mac:${mac.value}`] : []), ...(power === undefined ? [] : [`controller:${power}`])],
    },
  ];
}

/** The addresses that a network hands out. */
function rangeThing({ section, name, range, gateway }: RangedNetwork): Thing[] {
  if (!name) return [];
  return [
    {
      ...{ kind: 'pool', key: [name.value], label: name.value },
      traits: {
        range: range ? said(formatRange(range)) : UNTOLD,
        ...(gateway && { gateway: said(formatAddress(gateway.value)) }),
      },
      at: () => startOf(section),
    },
  ];
}

type RangedNetwork = NonNullable<
  CarrierGrade['wr']
>['interfaces']['items'][number]['networks']['items'][number];

function interfaceThings({ nodeTypes }: NetworkEnvironment): Thing[] {
  return nodeTypes.items.flatMap((type) =>
    type.interfaces.items.flatMap((each) =>
      each.networks.items.flatMap((network): Thing[] => {
        const named = network.ref?.value.split('-').at(-1) ?? network.name?.value;
        const at = type.name && each.name && `${type.name.value} ${each.name.value}`;
        if (named === undefined || at === undefined) return [];
        return [
          {
            ...{ kind: 'interface-network', key: [at, named], label: at },
            traits: {},
            at: () => startOf(network.section),
          },
        ];
      }),
    ),
  );
}
