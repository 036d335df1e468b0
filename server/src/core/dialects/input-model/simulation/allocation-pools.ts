/** Where the servers of each cluster and resource group may come from, and how many it wants. */
import type { NodePlace } from '../../../model/source-file.js';
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import { namesIn } from '../model/references.js';
import { PythonDict } from '../prediction/python-order.js';
import { type Group, planesOf } from './component-sets.js';

export interface Pool {
  readonly group: Group;
  readonly roles: readonly string[];
  /** The zones, as they are named. */
  readonly zones: readonly string[];
  /** Every server group in one of the zones. Servers without a group fit as well. */
  readonly scope: ReadonlySet<string>;
  /** Of strict allocation over several zones that have no server group in common: the server groups of each zone. */
  readonly inTurn: readonly ReadonlySet<string>[] | undefined;
  /** Strict allocation over several zones. */
  readonly isOneByOne: boolean;
  /** The same for pools that servers fit in equally. */
  readonly key: string;
  readonly min: number;
  /** Undefined where there is no limit. */
  readonly max: number | undefined;
  /** Takes servers as long as there are any that fit. */
  readonly isGreedy: boolean;
  /** Where the least number is, or else the role. */
  readonly countAt: NodePlace;
  readonly countKey: 'member-count' | 'min-count' | undefined;
}

const POOLS = {};

interface Pools {
  readonly pools: readonly Pool[];
  /** False when there may be groups of which too little is known. */
  readonly isWhole: boolean;
}

/** In the order in which the processor allocates. */
export function poolsOf(frame: Frame): Pools {
  return frame.once(POOLS, () => {
    const planes = [...planesOf(frame)].sort((a, b) => compare(a.name ?? '', b.name ?? ''));
    const pools: Pool[] = [];
    let isWhole = frame.isWhole('control-planes') && frame.isWhole('server-groups');
    for (const plane of planes) {
      const groups = [
        ...plane.groups.filter(({ kind }) => kind === 'cluster'),
        ...inDictOrder(plane.groups.filter(({ kind }) => kind === 'resource')),
      ];
      if (!plane.areGroupsWhole) isWhole = false;
      for (const group of groups) {
        const pool = poolOf(frame, group);
        if (pool) pools.push(pool);
        else isWhole = false;
      }
    }
    return { pools, isWhole };
  });
}

/** The processor keeps resource groups in a dict. */
function inDictOrder(groups: readonly Group[]): readonly Group[] {
  const byName = new PythonDict<Group[]>();
  for (const group of groups) byName.grow(group.name ?? '', () => []).push(group);
  return byName.values().flat();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function poolOf(frame: Frame, group: Group): Pool | undefined {
  const { item, plane, kind } = group;
  const roles = namesIn(frame, item, 'server-role', 'server-role');
  const zones = (item.has('failure-zones') ? item : plane.item).texts('failure-zones');
  const counts = countsOf(item, kind === 'cluster' ? 1 : 0);
  if (!roles.complete || roles.items.length === 0 || !zones.complete || !counts) return undefined;
  const scope = scopeOf(
    frame,
    zones.items.map(({ value }) => value),
  );
  if (!scope) return undefined;
  const policy = item.text('allocation-policy')?.value ?? (kind === 'cluster' ? STRICT : 'any');
  const names = [...new Set(roles.items.map(({ value }) => value))];
  return {
    ...{ group, scope, ...counts },
    roles: names,
    inTurn:
      policy === STRICT
        ? inTurn(
            frame,
            zones.items.map(({ value }) => value),
          )
        : undefined,
    // Of several zones, strict allocation takes one server each in turn, and may end at the first that has none left.
    isGreedy: counts.max === undefined && (policy !== STRICT || zones.items.length === 1),
    isOneByOne: policy === STRICT && zones.items.length > 1,
    key: `${[...names].sort().join('\n')}\n\n${[...scope].sort().join('\n')}`,
    zones: zones.items.map(({ value }) => value),
  };
}

/** Undefined for one zone, and where a server would be in two of them. */
function inTurn(frame: Frame, zones: readonly string[]): readonly ReadonlySet<string>[] | undefined {
  const scopes = [...new Set(zones)].map((zone) => scopeOf(frame, [zone]) ?? new Set<string>());
  const groups = scopes.flatMap((scope) => [...scope]);
  return scopes.length > 1 && new Set(groups).size === groups.length ? scopes : undefined;
}

/** The allocation policy of clusters that name none. */
const STRICT = 'strict';

type Counts = Pick<Pool, 'min' | 'max' | 'countAt' | 'countKey'>;

/** Undefined when one of the numbers cannot be read. */
function countsOf(item: Item, least: number): Counts | undefined {
  const member = item.integer('member-count');
  const [min, max] = [item.integer('min-count'), item.integer('max-count')];
  if ((item.has('member-count') && !member) || (item.has('min-count') && !min)) return undefined;
  if (item.has('max-count') && !max) return undefined;
  // Which of them counts where both are written is unknown.
  if (member && (min || max)) return undefined;
  if (member) return { min: member.value, max: member.value, countAt: member.at, countKey: 'member-count' };
  return {
    min: min?.value ?? least,
    max: max?.value,
    countAt: min?.at ?? item.keyAt('server-role'),
    countKey: min && 'min-count',
  };
}

const SCOPES = {};

/** The zones and all groups below them; undefined when that cannot be told. */
function scopeOf(frame: Frame, zones: readonly string[]): ReadonlySet<string> | undefined {
  return frame.memo(SCOPES, zones.join('\n'), () => expand(frame, zones));
}

function expand(frame: Frame, zones: readonly string[]): ReadonlySet<string> | undefined {
  const scope = new Set<string>();
  const open = [...zones];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (scope.has(name)) continue;
    const group = frame.find('server-groups', name);
    if (!group) return undefined;
    scope.add(name);
    const children = group.texts('server-groups');
    if (!children.complete) return undefined;
    for (const { value } of children.items) open.push(value);
  }
  return scope;
}
