/** What of a model is known well enough to be compared: which lists were read, and what rests on each of them. */
import type { ThingKind } from '../../../model/inventory-words.js';
import type { InputModel } from '../model/input-model.js';
import type { FrameList } from '../model/model-kinds.js';
import type { Prediction } from '../prediction/prediction.js';

type ListName = FrameList | 'servers';

const PLACES: readonly ListName[] = ['servers', 'control-planes', 'server-groups'];

const ADDRESSES: readonly ListName[] = [
  ...PLACES,
  ...(['networks', 'network-groups', 'server-roles', 'interface-models'] as const),
  ...(['configuration-data', 'service-components'] as const),
];

const BALANCERS: readonly ListName[] = [...ADDRESSES, 'regions'];

/** The lists that decide what there is of a kind. */
const DECIDING: Readonly<Partial<Record<ThingKind, readonly ListName[]>>> = {
  'control-plane': ['control-planes'],
  'network-group': ['network-groups', 'configuration-data'],
  network: ['networks', 'configuration-data'],
  group: ['control-planes'],
  component: ['control-planes', 'service-components'],
  server: ['servers'],
  'server-address': ADDRESSES,
  'service-address': ADDRESSES,
  'load-balancer': ['control-planes', 'network-groups'],
  endpoint: BALANCERS,
  route: BALANCERS,
  port: [...BALANCERS, 'firewall-rules'],
};

/** What rests on who is a member of which group. */
const ON_MEMBERS: readonly ThingKind[] = ['server-address', 'service-address', 'endpoint', 'route', 'port'];

export interface KnownLists {
  /** Nothing can be told about servers in their places, about their addresses. */
  readonly hasPlaces: boolean;
  readonly hasAddresses: boolean;
  /** Where nobody knows how names of hosts begin. */
  readonly hasNames: boolean;
  /** Kinds of which some may be missing. */
  readonly open: ReadonlySet<ThingKind>;
}

export function knownLists({ frame, fleet }: InputModel, { doubts, allocation }: Prediction): KnownLists {
  const isRead = (list: ListName): boolean => {
    if (list === 'servers') return fleet.isWhole;
    return frame.isWhole(list) || frame.hasList(list) === false;
  };
  const vague = new Set(doubts.flatMap(({ list }) => list ?? []));
  const kinds = Object.entries(DECIDING) as [ThingKind, readonly ListName[]][];
  const open = new Set(
    kinds.flatMap(([kind, lists]) => (lists.every((list) => isRead(list) && !vague.has(list)) ? [] : [kind])),
  );
  if (allocation.unknown.size > 0) for (const kind of ON_MEMBERS) open.add(kind);
  return {
    hasPlaces: PLACES.every(isRead),
    hasAddresses: ADDRESSES.every(isRead),
    hasNames: frame.hasConfig && frame.config?.top !== undefined,
    open,
  };
}
