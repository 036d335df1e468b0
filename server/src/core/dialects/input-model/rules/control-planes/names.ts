/** Names and prefixes within control planes that must differ. */
import type { Value } from '../../../../model/value.js';
import type { Item } from '../../model/item.js';
import { type Group, planesOf } from '../../simulation/component-sets.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeExample, regionsText, secondPlane } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of control planes';

/** A prefix, or the name that stands for it. */
interface Prefix extends Value<string> {
  readonly isWritten: boolean;
}

function prefixOf(item: Item, ...keys: readonly string[]): Prefix | undefined {
  for (const key of keys) {
    const prefix = item.text(key);
    if (prefix) return { ...prefix, isWritten: true };
    if (item.has(key)) return undefined;
  }
  const name = item.text('name');
  return name && { ...name, isWritten: false };
}

/** Two names that are equal are reported as names. */
function* prefixRepeats(prefixes: readonly Prefix[]) {
  for (const each of repeats(prefixes)) if (each.again.isWritten || each.first.isWritten) yield each;
}

const valuesOf = (values: readonly Value<string>[]) => new Set(values.map(({ value }) => value));

const cpPrefixDuplicate = frameRule({
  id: 'input-model/cp-prefix-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two control planes have the same prefix.',
    why: 'The prefix is a part of the host names of all servers of a control plane. Without one, its name is the prefix.',
    source: SOURCE,
    bad: planeExample(
      {
        plane: 'control-plane-prefix: cp1',
        region: 'load-balancers: []',
        after: secondPlane('control-plane-2', 'control-plane-prefix: cp1'),
      },
      regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
    ),
    good: planeExample(
      {
        plane: 'control-plane-prefix: cp1',
        region: 'load-balancers: []',
        after: secondPlane('control-plane-2', 'control-plane-prefix: cp2'),
      },
      regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] }),
    ),
  },
  *check(frame) {
    const prefixes = planesOf(frame).flatMap(({ item }) => prefixOf(item, 'control-plane-prefix') ?? []);
    for (const { again, first } of prefixRepeats(prefixes))
      yield finding(again.at, `Another control plane has the prefix '${again.value}', too.`, {
        related: [{ at: first.at, message: `'${first.value}' is the prefix of this control plane.` }],
        fixes: () => (again.isWritten ? renumber(again, valuesOf(prefixes)) : []),
      });
  },
});

const cpGroupNameDuplicate = frameRule({
  id: 'input-model/cp-group-name-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two clusters or resource groups of a control plane have the same name.',
    why: 'Servers are allocated by this name, so that it must be unique over the clusters and resources of a control plane.',
    source: SOURCE,
    bad: planeExample({ after: groupText('cluster1') }),
    good: planeExample({ after: groupText('compute') }),
  },
  *check(frame) {
    for (const plane of planesOf(frame)) {
      const names = plane.groups.flatMap(({ item }) => item.text('name') ?? []);
      for (const { again, first } of repeats(names))
        yield finding(
          again.at,
          `'${again.value}' is already the name of a cluster or resource group of this control plane.`,
          {
            related: [{ at: first.at, message: `'${first.value}' stands here first.` }],
            fixes: () => renumber(again, valuesOf(names)),
          },
        );
    }
  },
});

const cpGroupPrefixDuplicate = frameRule({
  id: 'input-model/cp-group-prefix-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two clusters or resource groups of a control plane have the same prefix.',
    why: 'The prefix is a part of the host names, which would be the same for both. Without one, the name of the group is its prefix.',
    source: SOURCE,
    bad: planeExample({ cluster: 'cluster-prefix: c1', after: groupText('compute', 'c1') }),
    good: planeExample({ cluster: 'cluster-prefix: c1', after: groupText('compute', 'comp') }),
  },
  *check(frame) {
    for (const plane of planesOf(frame)) {
      const prefixes = plane.groups.flatMap((group) => prefixOf(group.item, ...prefixKeys(group)) ?? []);
      for (const { again, first } of prefixRepeats(prefixes))
        yield finding(
          again.at,
          `Another cluster or resource group of this control plane has the prefix '${again.value}', too.`,
          {
            related: [{ at: first.at, message: `'${first.value}' is the prefix of this group.` }],
            fixes: () => (again.isWritten ? renumber(again, valuesOf(prefixes)) : []),
          },
        );
    }
  },
});

function prefixKeys({ kind }: Group): readonly string[] {
  return kind === 'cluster' ? ['cluster-prefix'] : ['resource-prefix'];
}

function groupText(name: string, prefix?: string): string {
  return [
    '    resources:',
    `      - name: ${name}`,
    ...(prefix === undefined ? [] : [`        resource-prefix: ${prefix}`]),
    '        server-role: COMPUTE-ROLE',
    '        min-count: 0',
    '        service-components:',
    '          - lifecycle-manager-target',
    '',
  ].join('\n');
}

export const planeNameRules: readonly ModelRule[] = [
  cpPrefixDuplicate,
  cpGroupNameDuplicate,
  cpGroupPrefixDuplicate,
];
