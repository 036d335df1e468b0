/** Network groups side by side: their names, and the components whose endpoints they have. */
import { demandsManagementGroup, MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { clmComponents } from '../../../../architecture/clm-services.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { componentEntries, planesOf } from '../../simulation/component-sets.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { dataFile } from '../control-planes/examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { externalGroup } from '../networks/examples.js';

const SOURCE = 'Ardana configuration processor, checks of network groups';

export const endpointLists = ['component-endpoints', 'tls-component-endpoints'] as const;

const another = (name: string) => () =>
  exampleModel(
    dataFile('more_groups.yml', `network-groups:\n  - name: ${name}\n    hostname-suffix: more\n`),
  );

const netgroupDuplicate = frameRule({
  id: 'input-model/netgroup-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two network groups have the same name.',
    why: 'Interfaces, networks and firewall rules name groups, and would mean both.',
    source: SOURCE,
    bad: another('MANAGEMENT'),
    good: another('GUEST'),
  },
  *check(frame) {
    const names = frame.list('network-groups').flatMap((item) => item.text('name') ?? []);
    for (const { again, first } of repeats(names)) {
      yield finding(again.at, `There is a network group '${again.value}' already.`, {
        related: [{ at: first.at, message: 'It stands here first.' }],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
    }
  },
});

/** Since SUSE OpenStack Cloud 8 host networking looks for the group by its name. */
function needsManagement(frame: Frame): boolean {
  const { value } = frame.generation;
  if (value !== undefined) return demandsManagementGroup(value);
  const [before, since] = [clmComponents('hos'), clmComponents('soc9')];
  return planesOf(frame).some((plane) =>
    [...componentEntries(plane)].some(({ name }) => since.has(name) && !before.has(name)),
  );
}

const netgroupManagementMissing = frameRule({
  id: 'input-model/netgroup-management-missing',
  severity: 'error',
  docs: {
    summary: 'No network group is called MANAGEMENT.',
    why: 'SUSE OpenStack Cloud 8 and 9 find the network over which they set servers up by this name.',
    source: SOURCE,
    bad: managementExample('MGMT'),
    good: managementExample(MANAGEMENT_GROUP),
  },
  *check(frame) {
    const groups = frame.list('network-groups');
    if (!frame.isWhole('network-groups') || !needsManagement(frame)) return;
    const names = groups.map((item) => item.text('name'));
    const [first] = groups;
    if (!first || names.some((name) => !name || name.value === MANAGEMENT_GROUP)) return;
    const near = names.find((name) => name?.value.toUpperCase() === MANAGEMENT_GROUP);
    const host = groups.filter((item) => item.flag('hostname')?.value === true);
    const [meant] = host.length === 1 ? host : [];
    yield finding(
      near?.at ?? meant?.nameAt ?? first.nameAt,
      `One network group must be called '${MANAGEMENT_GROUP}'.`,
      {
        fixes: () => renameGroup(frame, near ?? meant?.text('name')),
      },
    );
  },
});

/** Gives a group and everything in the frame that names it another name. */
function renameGroup(frame: Frame, name: Value<string> | undefined): Fix[] {
  if (!name || name.shared) return [];
  const places = [...frame.places('network-group', name.value), ...frame.uses('network-group', name.value)];
  const edits = places.flatMap(({ file, node }) => inFile(file, replaceScalar(file, node, MANAGEMENT_GROUP)));
  return edits.length > 0
    ? [{ title: `Rename '${name.value}' to '${MANAGEMENT_GROUP}' everywhere`, edits }]
    : [];
}

function managementExample(name: string) {
  return () =>
    exampleModel({
      ...Object.fromEntries(
        ['networks.yml', 'network_groups.yml', 'net_interfaces.yml', 'firewall_rules.yml'].map((file) => [
          `data/${file}`,
          exampleFile(`data/${file}`).replace(/\bMANAGEMENT\b(?!-)/g, name),
        ]),
      ),
      'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
        /^( *)- memcached\n/m,
        '$&$1- octavia-client\n',
      ),
    });
}

/** Every word in the lists of endpoints of all groups. */
function* endpointsOf(frame: Frame): Iterable<Value<string> & { readonly group: Item }> {
  for (const group of frame.list('network-groups'))
    for (const key of endpointLists) for (const each of group.texts(key).items) yield { ...each, group };
}

function removal({ at, node, value, shared }: Value<string>): Fix[] {
  if (shared) return [];
  return [{ title: `Remove '${value}'`, edits: inFile(at.file, removeItem(at.file, node)) }];
}

const netgroupDefaultEndpointsMultiple = frameRule({
  id: 'input-model/netgroup-default-endpoints-multiple',
  severity: 'error',
  docs: {
    summary: 'More than one network group has the endpoints of all other components.',
    why: 'The word `default` stands for every component that no group lists, so that it can stand once.',
    source: SOURCE,
    bad: () => exampleModel(externalGroup('component-endpoints:\n  - default')),
    good: () => exampleModel(externalGroup('component-endpoints:\n  - horizon')),
  },
  *check(frame) {
    const defaults = [...endpointsOf(frame)].filter(({ value }) => value === DEFAULT);
    const [first, ...others] = defaults;
    for (const other of first ? others : []) {
      yield finding(
        other.at,
        `The network group '${first?.group.name ?? ''}' has the endpoints of all other components already.`,
        {
          ...(first && { related: [{ at: first.at, message: 'It says so here.' }] }),
          fixes: () => removal(other),
        },
      );
    }
  },
});

const netgroupComponentMultiple = frameRule({
  id: 'input-model/netgroup-component-multiple',
  severity: 'error',
  docs: {
    summary: 'A component is listed by two network groups, or twice by one.',
    why: 'A component listens in one network group.',
    source: SOURCE,
    bad: () => exampleModel(multiple('keystone-api')),
    good: () => exampleModel(multiple('horizon')),
  },
  *check(frame) {
    const definitions = componentDefinitions(frame);
    const listed = [...endpointsOf(frame)].flatMap((each) => {
      const component = each.value === DEFAULT ? undefined : definitions.get(each.value);
      if (!component || component.endpoints.length === 0) return [];
      return [{ each, value: component.aliasOf ?? component.name }];
    });
    for (const { again, first } of repeats(listed)) {
      const group = first.each.group.name ?? '';
      yield finding(
        again.each.at,
        `'${again.each.value}' has its endpoint in the network group '${group}' already.`,
        {
          related: [{ at: first.each.at, message: 'It is listed here first.' }],
          fixes: () => removal(again.each),
        },
      );
    }
  },
});

function multiple(second: string) {
  const text = externalGroup(`component-endpoints:\n  - ${second}`)['data/network_groups.yml'] ?? '';
  return { 'data/network_groups.yml': text.replace(/^( *)- default\n/m, '$&$1- keystone-api\n') };
}

export const groupEndpointRules: readonly ModelRule[] = [
  netgroupDuplicate,
  netgroupManagementMissing,
  netgroupDefaultEndpointsMultiple,
  netgroupComponentMultiple,
];
