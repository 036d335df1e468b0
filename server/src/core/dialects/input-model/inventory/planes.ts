/** Control planes, their clusters and resource groups, and the components of these. */
import { said, type Thing, UNTOLD } from '../../../model/inventory.js';
import type { Trait } from '../../../model/inventory-words.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { groupsOf } from '../prediction/allocation.js';
import type { Group, Plane } from '../prediction/cloud.js';
import { type Plain, textsIn, vagueIn } from '../prediction/plain.js';
import { mapOf } from '../prediction/plain-lists.js';
import type { Predicted } from './predicted.js';
import { fingerprint, groupOf, objectOf, planeOf } from './references.js';

export function planeThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return cloud.planes.values().map(
    (plane): Thing => ({
      ...planeOf(plane.name),
      label: plane.name,
      traits: planeTraits(model.frame.find('control-planes', plane.name)),
      signs: [`prefix:${plane.prefix}`, `groups:${groupsOf(plane).map(({ name }) => name)}`],
      at: (trait) => model.frame.find('control-planes', plane.name)?.keyAt(keyOf(trait)),
    }),
  );
}

function planeTraits(item: Item | undefined): Thing['traits'] {
  const uses = item && mapOf(item)[0]?.get('uses');
  const print = uses === undefined ? undefined : fingerprint(uses);
  return {
    ...configurationOf(item),
    ...(uses !== undefined && { uses: print === undefined ? UNTOLD : { words: [print] } }),
  };
}

/** The configuration data that a control plane or one of its groups names. */
function configurationOf(item: Item | undefined): Thing['traits'] {
  const map = item && mapOf(item)[0];
  if (!map?.has(CONFIGURATION)) return {};
  if (vagueIn(map, [CONFIGURATION])) return { configuration: UNTOLD };
  const names = sorted(textsIn(map, CONFIGURATION));
  const words = names.map((name) => objectOf('configuration-data', name));
  return names.length === 0 ? {} : { configuration: { words, shown: names.join(', ') } };
}

const CONFIGURATION = 'configuration-data';

const KEYS: Readonly<Partial<Record<Trait, string>>> = {
  configuration: CONFIGURATION,
  uses: 'uses',
  policy: 'allocation-policy',
};

function keyOf(trait: Trait | undefined): string {
  return (trait && KEYS[trait]) ?? 'name';
}

export function groupThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return everyGroup(cloud.planes.values()).map(({ plane, group }): Thing => {
    const { name, roles, min, max, zones, components, policy, prefix } = group;
    const members = min === max ? String(min) : max === undefined ? `at least ${min}` : `${min}-${max}`;
    return {
      ...groupOf(plane.name, name),
      label: name,
      traits: {
        ...(group.isVague ? { members: UNTOLD } : { members: said(members) }),
        serverRoles: group.isVague
          ? UNTOLD
          : { words: sorted(roles).map((role) => objectOf('server-roles', role)), shown: roles.join(', ') },
        ...(zones.length > 0 && { zones: said(sorted(zones).join(', ')) }),
        policy: group.isVague ? UNTOLD : said(policy),
        ...configurationOf(groupItem(model, plane, group)),
      },
      signs: [
        `prefix:${prefix}`,
        `roles:${roles}`,
        `components:${components.keys().sort().join()}`,
        `numbers:${members}`,
      ],
      at: (trait) => groupItem(model, plane, group)?.keyAt(keyOf(trait)),
    };
  });
}

/** Neither roles nor zones have an order: the processor puts them into sets. */
function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

export function componentThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return everyGroup(cloud.planes.values()).flatMap(({ plane, group }) =>
    [...group.components].map(({ key: name, value }) =>
      componentThing(plane.name, group.name, name, value, () => componentAt(model, plane, group, name)),
    ),
  );
}

export function componentThing(
  plane: string,
  group: string,
  name: string,
  value: Plain,
  at: Thing['at'],
): Thing {
  const print = fingerprint(value);
  return {
    ...{ kind: 'component', key: [groupOf(plane, group), name], label: group, at },
    traits: { value: print === undefined ? UNTOLD : { words: [print] } },
  };
}

function everyGroup(planes: readonly Plane[]): { readonly plane: Plane; readonly group: Group }[] {
  return planes.flatMap((plane) => groupsOf(plane).map((group) => ({ plane, group })));
}

const GROUP_KEYS: Readonly<Record<Group['kind'], readonly string[]>> = {
  cluster: ['clusters', 'member-groups'],
  resource: ['resources', 'resource-nodes'],
};

function groupItem({ frame }: InputModel, { name: plane }: Plane, { kind, name }: Group): Item | undefined {
  const item = frame.find('control-planes', plane);
  return GROUP_KEYS[kind].flatMap((key) => item?.items(key).items ?? []).find((each) => each.name === name);
}

/** Its own list, that of all groups, or else the group: components bring others along. */
function componentAt(model: InputModel, plane: Plane, group: Group, name: string): NodePlace | undefined {
  const own = groupItem(model, plane, group);
  const whole = model.frame.find('control-planes', plane.name);
  const inLists = [
    ...(own?.named('service-components').items ?? []),
    ...(whole?.named('common-service-components').items ?? []),
  ];
  return inLists.find((each) => each.name === name)?.at ?? own?.nameAt;
}
