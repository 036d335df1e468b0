/** The rings of Swift, in configuration data and in the older list. */
import type { NodePlace } from '../../../../model/source-file.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { removeEntry, removeItem } from '../../../../syntax/rewrite.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import { exampleFile, exampleModel } from '../../examples.js';
import type { Item } from '../../model/item.js';
import { secondPlane } from '../control-planes/examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { indent, serviceExample } from './examples.js';
import { dataFor } from './read-data.js';

const SOURCE = 'Ardana configuration processor, checks of the rings of Swift';

const RINGS = [
  'rings:',
  '  - name: account',
  '    display-name: Account Ring',
  '    partition-power: 17',
].join('\n');

const inData = (rings: string) => `control_plane_rings:\n${indent(rings, 2).trimEnd()}`;

const oldForm = (...regions: readonly string[]): Readonly<Record<string, string>> => ({
  'data/rings.yml': `product:\n  version: 2\n\nring-specifications:\n${regions
    .map((region) => `  - region-name: ${region}\n${indent(RINGS, 4)}`)
    .join('')}`,
});

/** The key `ring-specifications` above an entry of it. */
function keyOf(entry: Item): MapEntry | undefined {
  const { parent } = entry.node;
  const list = parent?.type === 'seq' ? parent.parent : parent;
  return list?.type === 'entry' ? list : undefined;
}

function keyAt(entry: Item): NodePlace {
  return { file: entry.file, node: keyOf(entry)?.key ?? entry.node };
}

function removeOldForm(entry: Item): Fix[] {
  const key = keyOf(entry);
  if (!key) return [];
  return [{ title: "Remove 'ring-specifications'", edits: inFile(entry.file, removeEntry(entry.file, key)) }];
}

const swiftBothRingForms = frameRule({
  id: 'input-model/swift-both-ring-forms',
  severity: 'error',
  docs: {
    summary: 'Rings are said in `ring-specifications` and in configuration data of Swift.',
    why: 'Configuration data took the place of the list; only one of the two can count.',
    source: SOURCE,
    bad: serviceExample('swift', inData(RINGS), oldForm('region1')),
    good: serviceExample('swift', inData(RINGS)),
  },
  *check(frame) {
    const [old] = frame.list('ring-specifications');
    const [swift] = dataFor(frame, 'swift');
    if (!old || !swift) return;
    yield finding(keyAt(old), "The rings stand in configuration data, too; remove 'ring-specifications'.", {
      related: [{ at: swift.item.nameAt, message: 'This is the configuration data.' }],
      fixes: () => removeOldForm(old),
    });
  },
});

const swiftNoRings = frameRule({
  id: 'input-model/swift-no-rings',
  severity: 'error',
  docs: {
    summary: 'Configuration data of Swift has no `control_plane_rings`.',
    why: 'The rings are all that it is for.',
    source: SOURCE,
    bad: serviceExample('swift', ''),
    good: serviceExample('swift', inData(RINGS)),
  },
  *check(frame) {
    for (const { item, data } of dataFor(frame, 'swift')) {
      const isMissing = data
        ? data.state('control_plane_rings') === 'absent'
        : item.state('data') === 'absent';
      if (!isMissing) continue;
      yield finding(item.keyAt('data'), `The data of '${item.name ?? ''}' needs 'control_plane_rings'.`);
    }
  },
});

const REQUIRED = ['name', 'display-name', 'partition-power'] as const;

const swiftRingsInvalid = frameRule({
  id: 'input-model/swift-rings-invalid',
  severity: 'error',
  docs: {
    summary: 'The rings of Swift lack something that they need.',
    why: 'There must be a list of rings, each with its name, its title and its partition power.',
    source: SOURCE,
    bad: serviceExample('swift', inData(RINGS.replace(/\n.*display.*/, ''))),
    good: serviceExample('swift', inData(RINGS)),
  },
  *check(frame) {
    for (const { data } of dataFor(frame, 'swift')) {
      const rings = data?.map('control_plane_rings');
      if (!data || !rings) continue;
      if (rings.state('rings') === 'absent')
        yield finding(data.keyAt('control_plane_rings'), "'control_plane_rings' needs a list of 'rings'.");
      for (const ring of rings.items('rings').items) {
        for (const key of REQUIRED) {
          if (ring.state(key) === 'absent')
            yield finding(ring.nameAt, `The ring '${ring.name ?? ''}' needs '${key}'.`);
        }
      }
    }
  },
});

const ringsMultiple = frameRule({
  id: 'input-model/rings-multiple',
  severity: 'error',
  docs: {
    summary: 'The list `ring-specifications` has more than one entry.',
    why: 'It is for the one region of the cloud. Rings of several regions stand in configuration data.',
    source: SOURCE,
    bad: () => exampleModel(oldForm('region1', 'region2')),
    good: () => exampleModel(oldForm('region1')),
  },
  *check(frame) {
    const [first, ...others] = frame.list('ring-specifications');
    for (const other of first ? others : []) {
      const region = other.text('region-name');
      yield finding(
        region?.at ?? other.nameAt,
        'There may be one entry of rings; those of further regions belong into configuration data.',
        {
          ...(first && { related: [{ at: first.nameAt, message: 'This is the first entry.' }] }),
          fixes: () => [
            { title: 'Remove this entry', edits: inFile(other.file, removeItem(other.file, other.node)) },
          ],
        },
      );
    }
  },
});

const ringsMultiCp = frameRule({
  id: 'input-model/rings-multi-cp',
  severity: 'error',
  docs: {
    summary: 'A model with several control planes says its rings in `ring-specifications`.',
    why: 'Each control plane has its own Swift, whose rings stand in the configuration data of the control plane.',
    source: SOURCE,
    bad: () =>
      exampleModel({
        ...oldForm('region1'),
        'data/control_plane.yml': exampleFile('data/control_plane.yml') + secondPlane('control-plane-2'),
      }),
    good: () => exampleModel(oldForm('region1')),
  },
  *check(frame) {
    const [old] = frame.list('ring-specifications');
    const [, second] = frame.list('control-planes');
    if (!old || !second) return;
    yield finding(
      keyAt(old),
      "With several control planes the rings belong into configuration data of each, not into 'ring-specifications'.",
      { related: [{ at: second.nameAt, message: 'This is the second control plane.' }] },
    );
  },
});

export const ringRules: readonly ModelRule[] = [
  swiftBothRingForms,
  swiftNoRings,
  swiftRingsInvalid,
  ringsMultiple,
  ringsMultiCp,
];
