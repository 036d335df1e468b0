/** Which components must be where: once, on all servers, on some server, beside another one. */

import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { parentOf } from '../../../../syntax/queries.js';
import { insertEntry, insertItem } from '../../../../syntax/rewrite.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { type Group, type Plane, planesOf } from '../../simulation/component-sets.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { planeExample, usualComponents } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of control planes and of the deployer network';

export const without = (name: string) => usualComponents.filter((each) => each !== name);

export const compute = (components: readonly string[]) =>
  [
    '    resources:',
    '      - name: compute',
    '        server-role: COMPUTE-ROLE',
    '        min-count: 0',
    '        service-components:',
    ...components.map((each) => `          - ${each}`),
    '',
  ].join('\n');

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

export function additions(plane: Plane, group: Group, name: string): Fix[] {
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

export const placementRules: readonly ModelRule[] = [
  onAllServers('cluster', 'input-model/cp-all-servers-component-clusters', 'cluster'),
  onAllServers('resource', 'input-model/cp-all-servers-component-resources', 'resource group'),
];
