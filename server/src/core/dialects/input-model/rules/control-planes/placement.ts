/** Which components must be where: once, on all servers, on some server, beside another one. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { parentOf } from '../../../../syntax/queries.js';
import { insertEntry, insertItem, removeItem } from '../../../../syntax/rewrite.js';
import type { Named } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, type Group, type Plane, planesOf } from '../../simulation/component-sets.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { dataFile, planeExample, usualComponents } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of control planes and of the deployer network';

const without = (name: string) => usualComponents.filter((each) => each !== name);

const compute = (components: readonly string[]) =>
  [
    '    resources:',
    '      - name: compute',
    '        server-role: COMPUTE-ROLE',
    '        min-count: 0',
    '        service-components:',
    ...components.map((each) => `          - ${each}`),
    '',
  ].join('\n');

const cpSingleInstance = frameRule({
  id: 'input-model/cp-single-instance',
  severity: 'error',
  docs: {
    summary: 'A component of which a cloud can have one only is in several clusters or resource groups.',
    why: 'The lifecycle manager holds the input model and deploys from it; with a second one there would be two truths.',
    source: SOURCE,
    bad: planeExample({ after: compute(['lifecycle-manager', 'lifecycle-manager-target']) }),
    good: planeExample({ after: compute(['lifecycle-manager-target']) }),
  },
  *check(frame) {
    const definitions = componentDefinitions(frame);
    const first = new Map<string, Named>();
    for (const plane of planesOf(frame)) {
      for (const named of componentEntries(plane)) {
        if (!definitions.get(named.name)?.isOnlyOnce) continue;
        const before = first.get(named.name);
        const isEverywhere = named.group === undefined && plane.groups.length > 1;
        if (!before) first.set(named.name, named);
        if (!before && !isEverywhere) continue;
        yield finding(
          named.at,
          `A cloud can have one '${named.name}' only, so that it must be in one cluster or resource group alone.`,
          {
            ...(before && { related: [{ at: before.at, message: `'${named.name}' stands here, too.` }] }),
            fixes: () => [removal(named)],
          },
        );
      }
    }
  },
});

function removal({ name, at }: Named): Fix {
  // A word is an item itself; a key stands in a map that is one.
  const { parent } = at.node;
  const item = parent?.type === 'entry' && parent.key === at.node ? parent.parent : at.node;
  return { title: `Remove '${name}'`, edits: inFile(at.file, removeItem(at.file, item)) };
}

const onAllServers = (kind: Group['kind'], id: `input-model/${string}`, what: string): ModelRule =>
  frameRule({
    id,
    severity: 'error',
    docs: {
      summary: `A ${what} lacks a component that must be on all servers.`,
      why: 'Without the target of the lifecycle manager, nothing can be deployed to a server. It is best listed among the common components of the control plane.',
      source: SOURCE,
      bad:
        kind === 'cluster'
          ? planeExample({ components: without('lifecycle-manager-target') })
          : planeExample({ after: compute(['keystone-client']) }),
      good:
        kind === 'cluster'
          ? planeExample()
          : planeExample({ after: compute(['lifecycle-manager-target', 'keystone-client']) }),
    },
    *check(frame) {
      const needed = [...componentDefinitions(frame).all].filter(({ isOnAllServers }) => isOnAllServers);
      for (const plane of planesOf(frame)) {
        for (const group of plane.groups) {
          if (group.kind !== kind || !group.isWhole || !group.item.has('service-components')) continue;
          for (const { name } of needed) {
            if (group.components.has(name)) continue;
            yield finding(
              group.item.keyAt('service-components'),
              `'${name}' must be on all servers, and is missing here and from 'common-service-components'.`,
              { fixes: () => additions(plane, group, name) },
            );
          }
        }
      }
    },
  });

function additions(plane: Plane, group: Group, name: string): Fix[] {
  const { item } = plane;
  const { file } = item;
  const list = item.entry('common-service-components')?.value;
  const common =
    list?.type === 'seq'
      ? insertItem(file, list, name)
      : item.has('common-service-components')
        ? []
        : insertEntry(file, item.node, 'common-service-components', [name], item.entry('name'));
  const own = group.item.entry('service-components')?.value;
  return [
    ...(common.length > 0
      ? [
          {
            title: `Add '${name}' to 'common-service-components'`,
            edits: inFile(file, common),
            preferred: true,
          },
        ]
      : []),
    ...(own?.type === 'seq' && parentOf(group.item.file.tree, own)
      ? [
          {
            title: `Add '${name}' to '${group.name ?? group.kind}'`,
            edits: inFile(group.item.file, insertItem(group.item.file, own, name)),
          },
        ]
      : []),
  ];
}

const cpComponentNowhere = frameRule({
  id: 'input-model/cp-component-nowhere',
  severity: 'error',
  docs: {
    summary: 'A component that every cloud needs is in no cluster or resource group.',
    why: 'The lifecycle manager deploys the cloud. The processor looks for it in clusters and resource groups only, not among the common components.',
    source: SOURCE,
    bad: planeExample({ components: without('lifecycle-manager') }),
    good: planeExample(),
  },
  *check(frame) {
    const planes = planesOf(frame);
    const [first] = planes;
    if (!first || !frame.isWhole('control-planes') || !planes.every(({ isWhole }) => isWhole)) return;
    const there = new Set(
      planes.flatMap(({ groups }) => groups.flatMap(({ own }) => own.map(({ name }) => name))),
    );
    for (const { name, isOnSomeServer } of componentDefinitions(frame).all) {
      if (!isOnSomeServer || there.has(name)) continue;
      const group = first.groups[0];
      const list = group?.item.entry('service-components')?.value;
      yield finding(first.item.nameAt, `'${name}' must be in a cluster or resource group, and is in none.`, {
        fixes: () =>
          group && list?.type === 'seq'
            ? [
                {
                  title: `Add '${name}' to '${group.name ?? group.kind}'`,
                  edits: inFile(group.item.file, insertItem(group.item.file, list, name)),
                },
              ]
            : [],
      });
    }
  },
});

const cpComponentContainer = frameRule({
  id: 'input-model/cp-component-container',
  severity: 'error',
  docs: {
    summary: 'A component stands in a list without the component that holds it.',
    why: 'It is a part of the other one, and must be listed beside it.',
    source: SOURCE,
    bad: planeExample({ components: [...usualComponents, 'own-part'] }, ownPart()),
    good: planeExample({ components: [...usualComponents, 'own-part', 'own-whole'] }, ownPart()),
  },
  *check(frame) {
    const definitions = componentDefinitions(frame);
    for (const plane of planesOf(frame)) {
      const lists = [
        { own: plane.common, isWhole: plane.isWhole, item: plane.item, key: 'common-service-components' },
        ...plane.groups.map((group) => ({ ...group, key: 'service-components' })),
      ];
      for (const { own, isWhole, item, key } of lists) {
        const names = new Set(own.map(({ name }) => name));
        for (const { name, at } of isWhole ? own : []) {
          const container = definitions.get(name)?.container;
          if (container === undefined || names.has(container)) continue;
          const list = item.entry(key)?.value;
          yield finding(at, `'${name}' is a part of '${container}', which must be in the same list.`, {
            fixes: () =>
              list?.type === 'seq'
                ? [
                    {
                      title: `Add '${container}'`,
                      edits: inFile(item.file, insertItem(item.file, list, container)),
                    },
                  ]
                : [],
          });
        }
      }
    }
  },
});

function ownPart() {
  return dataFile(
    'components.yml',
    'service-components:\n  - name: own-part\n    mnemonic: OWN-PRT\n    service: foundation\n    has-container: own-whole\n  - name: own-whole\n    mnemonic: OWN-WHL\n    service: foundation\n',
  );
}

export const placementRules: readonly ModelRule[] = [
  cpSingleInstance,
  onAllServers('cluster', 'input-model/cp-all-servers-component-clusters', 'cluster'),
  onAllServers('resource', 'input-model/cp-all-servers-component-resources', 'resource group'),
  cpComponentNowhere,
  cpComponentContainer,
];
