/** Configuration data as a whole, and how control planes and their groups refer to it. */

import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertItem, removeItem } from '../../../../syntax/rewrite.js';
import type { SyntaxNode } from '../../../../syntax/tree.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { planesOf } from '../../simulation/component-sets.js';
import { renumber, repeats } from '../../simulation/component-sets-repeats.js';
import { dataFile } from '../control-planes/examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { indent, planeWith, serviceFile } from './examples.js';

const SOURCE = 'Ardana configuration processor, checks of configuration data';

const two = (name: string) => () =>
  exampleModel({
    ...serviceFile('keystone', ''),
    ...dataFile(
      'more.yml',
      `configuration-data:\n  - name: ${name}\n    services:\n      - nova\n    data: {}\n`,
    ),
  });

const configdataDuplicate = frameRule({
  id: 'input-model/configdata-duplicate',
  severity: 'error',
  docs: {
    summary: 'Two objects of configuration data have the same name.',
    why: 'Control planes name them, and would mean both.',
    source: SOURCE,
    bad: two('KEYSTONE-CONFIG'),
    good: two('NOVA-CONFIG'),
  },
  *check(frame) {
    const names = frame.list('configuration-data').flatMap((item) => item.text('name') ?? []);
    for (const { again, first } of repeats(names)) {
      yield finding(again.at, `There is configuration data '${again.value}' already.`, {
        related: [{ at: first.at, message: 'It stands here first.' }],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
    }
  },
});

const TAGS = 'network-tags:\n  - network-group: EXTERNAL-API\n    tags:\n      - neutron.networks.vxlan';

const withTags = (service: string, plane: boolean) => () => {
  const name = `${service.toUpperCase()}-CONFIG`;
  const files = Object.entries(serviceFile(service, '')).map(([file, text]) => [
    file,
    text + indent(TAGS, 4),
  ]);
  return exampleModel({ ...Object.fromEntries(files), ...planeWith(plane ? name : '', plane ? '' : name) });
};

/** True when there are tags in it. */
function hasTags(data: Item): boolean {
  const { items } = data.items('network-tags');
  return items.length > 0;
}

const configdataTagsNotNeutron = frameRule({
  id: 'input-model/configdata-tags-not-neutron',
  severity: 'error',
  docs: {
    summary: 'Configuration data with network tags is not for Neutron.',
    why: 'Tags tell Neutron what network groups are for, and no other service.',
    source: SOURCE,
    bad: withTags('keystone', true),
    good: withTags('neutron', true),
  },
  *check(frame) {
    const names = new Set(
      planesOf(frame).flatMap(({ item }) => item.texts('configuration-data').items.map(({ value }) => value)),
    );
    for (const name of names) {
      const data = frame.find('configuration-data', name);
      const services = data?.texts('services');
      if (!data || !services?.complete || !hasTags(data)) continue;
      if (services.items.some(({ value }) => value === 'neutron')) continue;
      const list = services.node;
      yield finding(
        data.keyAt('network-tags'),
        `Only configuration data of 'neutron' may have network tags, and '${name}' is not for it.`,
        {
          fixes: () =>
            list
              ? [
                  {
                    title: "Add 'neutron' to its services",
                    edits: inFile(data.file, insertItem(data.file, list, 'neutron')),
                  },
                ]
              : [],
        },
      );
    }
  },
});

const configdataTagsIgnored = frameRule({
  id: 'input-model/configdata-tags-ignored',
  severity: 'warning',
  docs: {
    summary: 'Configuration data with network tags is given to a cluster or resource group.',
    why: 'Tags count for a whole control plane; below it they are ignored.',
    source: SOURCE,
    bad: withTags('neutron', false),
    good: withTags('neutron', true),
  },
  *check(frame) {
    for (const plane of planesOf(frame)) {
      for (const { item, name } of plane.groups) {
        for (const each of item.texts('configuration-data').items) {
          const data = frame.find('configuration-data', each.value);
          if (!data || !hasTags(data)) continue;
          yield finding(
            each.at,
            `The network tags in '${each.value}' are ignored in '${name ?? ''}'; they count where the control plane refers to them.`,
            {
              related: [{ at: data.keyAt('network-tags'), message: 'These are the tags.' }],
              fixes: () => moveUp(plane.item, each),
            },
          );
        }
      }
    }
  },
});

function moveUp(plane: Item, { at, node, value, shared }: Value<string>): Fix[] {
  const list = plane.texts('configuration-data');
  if (shared || !list.node || at.file !== plane.file) return [];
  const { file } = plane;
  const isThere = list.items.some((each) => each.value === value);
  const edits = [...removeItem(file, node), ...(isThere ? [] : insertItem(file, list.node, value))];
  return [{ title: `Refer to '${value}' in the control plane instead`, edits: inFile(file, edits) }];
}

const merged = (cluster: string) => () => {
  const file = (name: string, data: string) =>
    dataFile(
      `${name.toLowerCase()}.yml`,
      `configuration-data:\n  - name: ${name}\n    services:\n      - keystone\n    data:\n${indent(data, 6)}`,
    );
  return exampleModel({
    ...file('WHOLE', 'cache:\n  size: 100'),
    ...file('CLUSTER', cluster),
    ...planeWith('WHOLE', 'CLUSTER'),
  });
};

const configdataMergeType = frameRule({
  id: 'input-model/configdata-merge-type',
  severity: 'error',
  docs: {
    summary:
      'A control plane and a group of it say a key of the same service once with a map and once with something else.',
    why: 'The data of the group is merged into that of the control plane, which cannot be done with the two.',
    source: 'Ardana configuration processor, generator of configuration data',
    bad: merged('cache: 100'),
    good: merged('cache:\n  size: 200'),
  },
  *check(frame) {
    const said = new Set<SyntaxNode>();
    for (const plane of planesOf(frame)) {
      const whole = referred(frame, plane.item);
      for (const group of plane.groups) {
        for (const own of referred(frame, group.item)) {
          for (const above of whole) {
            if (above.name === own.name || !own.services.some((each) => above.services.includes(each)))
              continue;
            for (const report of mismatches(own.data, above.data)) {
              if (!('node' in report.at) || report.at.node.type === 'entry' || said.has(report.at.node))
                continue;
              said.add(report.at.node);
              yield report;
            }
          }
        }
      }
    }
  },
});

interface Referred {
  readonly name: string;
  readonly services: readonly string[];
  readonly data: Item;
}

function referred(frame: Frame, item: Item): readonly Referred[] {
  return item.texts('configuration-data').items.flatMap(({ value }) => {
    const found = frame.find('configuration-data', value);
    const data = found?.map('data');
    if (!found || !data) return [];
    return [{ name: value, services: found.texts('services').items.map((each) => each.value), data }];
  });
}

/** Keys of both maps of which one has a map and the other something else, to a few levels. */
function* mismatches(own: Item, above: Item, depth = 0): Iterable<Report> {
  for (const key of own.keys) {
    const [mine, theirs] = [own.entry(key), above.entry(key)];
    if (!mine || !theirs || mine.value.type === 'alias' || theirs.value.type === 'alias') continue;
    const [lower, upper] = [own.map(key), above.map(key)];
    if (lower && upper) {
      if (depth < 8) yield* mismatches(lower, upper, depth + 1);
      continue;
    }
    if ((mine.value.type === 'map') === (theirs.value.type === 'map')) continue;
    const [is, was] = lower ? ['a map', 'none'] : ['no map', 'one'];
    yield finding(
      own.keyAt(key),
      `'${key}' is ${is} here and ${was} in the data of the control plane, so that the two cannot be merged.`,
      { related: [{ at: above.keyAt(key), message: 'This is the data of the control plane.' }] },
    );
  }
}

export const attachmentRules: readonly ModelRule[] = [
  configdataDuplicate,
  configdataTagsNotNeutron,
  configdataTagsIgnored,
  configdataMergeType,
];
