/** Control planes, their clusters and resource groups, and the components of these. */
import { said, type Thing, UNTOLD } from '../../../model/inventory.js';
import type { NodePlace } from '../../../model/source-file.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { groupsOf } from '../prediction/allocation.js';
import type { Group, Plane } from '../prediction/cloud.js';
import type { Plain } from '../prediction/plain.js';
import type { Predicted } from './predicted.js';
import { fingerprint, groupOf, objectOf, planeOf } from './references.js';

export function planeThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return cloud.planes.values().map(
    (plane): Thing => ({
      ...planeOf(plane.name),
      label: plane.name,
      traits: {},
      signs: [`prefix:${plane.prefix}`, `groups:${groupsOf(plane).map(({ name }) => name)}`],
      at: () => model.frame.find('control-planes', plane.name)?.nameAt,
    }),
  );
}

export function groupThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return everyGroup(cloud.planes.values()).map(({ plane, group }): Thing => {
    const { name, roles, min, max, zones, components, prefix } = group;
    const members = min === max ? String(min) : `${min} to ${max ?? 'any number'}`;
    return {
      ...groupOf(plane.name, name),
      label: name,
      traits: {
        ...(group.isVague ? { members: UNTOLD } : { members: said(members) }),
        serverRoles: group.isVague
          ? UNTOLD
          : { words: roles.map((role) => objectOf('server-roles', role)), shown: roles.join(', ') },
        ...(zones.length > 0 && { zones: said(zones.join(', ')) }),
      },
      signs: [
        `prefix:${prefix}`,
        `roles:${roles}`,
        `components:${components.keys().sort().join()}`,
        `numbers:${members}`,
      ],
      at: () => groupItem(model, plane, group)?.nameAt,
    };
  });
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
