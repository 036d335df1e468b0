/** Who uses logical volumes and device groups: components and services that there are, and that run on such servers. */
import { otherConsumers } from '../../../../architecture/clm-disks.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { exampleModel } from '../../examples.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import type { NameKind } from '../../model/model-kinds.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { disksText, ROOT_GROUP, volumesOf } from './parts.js';

const source = 'Ardana configuration processor, host variables builder';

const volumeFor = (consumer: string) => `${ROOT_GROUP}            consumer:\n${consumer}`;
const groupFor = (consumer: string) =>
  `${ROOT_GROUP}    device-groups:\n      - name: objects\n        devices:\n          - name: /dev/sdb\n        consumer:\n${consumer}`;

export const consumerRules: readonly ModelRule[] = [
  noName(
    'disk-lv-consumer-no-name',
    'logical volume',
    volumeFor('              usage: all\n'),
    volumeFor('              name: mysql\n'),
    volumes,
  ),
  noName(
    'disk-dg-consumer-no-name',
    'device group',
    groupFor('          usage: all\n'),
    groupFor('          name: swift\n'),
    deviceGroups,
  ),
  unknown(
    'disk-lv-unknown-consumer',
    'logical volume',
    ['service-component'],
    volumeFor('              name: mysqll\n'),
    volumeFor('              name: mysql\n'),
    volumes,
  ),
  unknown(
    'disk-dg-unknown-consumer',
    'device group',
    ['service', 'service-component'],
    groupFor('          name: swfit\n'),
    groupFor('          name: swift\n'),
    deviceGroups,
  ),
];

function* volumes(frame: Frame): Iterable<Item> {
  for (const { volume } of volumesOf(frame)) yield volume;
}

function* deviceGroups(frame: Frame): Iterable<Item> {
  for (const model of frame.list('disk-models')) yield* model.items('device-groups').items;
}

function noName(
  id: string,
  what: string,
  bad: string,
  good: string,
  parts: (frame: Frame) => Iterable<Item>,
): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity: 'error',
    docs: {
      summary: `The consumer of a ${what} has no name.`,
      why: 'Nobody knows who the space is for, and the configuration processor rejects the model.',
      source,
      bad: () => exampleModel(disksText(bad)),
      good: () => exampleModel(disksText(good)),
    },
    *check(frame): Iterable<Report> {
      for (const part of parts(frame)) {
        const consumer = part.map('consumer');
        if (!consumer || consumer.has('name')) continue;
        yield finding(part.keyAt('consumer'), `The consumer of '${part.name}' has no 'name'.`);
      }
    },
  });
}

function unknown(
  id: string,
  what: string,
  kinds: readonly NameKind[],
  bad: string,
  good: string,
  parts: (frame: Frame) => Iterable<Item>,
): ModelRule {
  return frameRule({
    id: `input-model/${id}`,
    severity: 'warning',
    docs: {
      summary: `The consumer of a ${what} is nothing that the model or the product has.`,
      why: 'The space is set up and then used by nobody.',
      source,
      bad: () => exampleModel(disksText(bad)),
      good: () => exampleModel(disksText(good)),
    },
    *check(frame): Iterable<Report> {
      for (const part of parts(frame)) {
        const consumer = part.map('consumer');
        const name = consumer?.text('name');
        if (!consumer || !name || otherConsumers.has(name.value) || consumer.flag('suppress-warnings')?.value)
          continue;
        if (kinds.some((kind) => frame.isKnown(kind, name.value) !== false)) continue;
        const guess = nearest(
          name.value,
          kinds.flatMap((kind) => [...frame.defined(kind).keys(), ...frame.shipped(kind)]),
        );
        const hint = guess === undefined ? '.' : `; did you mean '${guess}'?`;
        yield finding(
          name.at,
          `'${name.value}', for which this ${what} is, is no ${kinds.includes('service') ? 'service or component' : 'component'}${hint}`,
          {
            fixes: () =>
              guess === undefined
                ? []
                : [
                    {
                      title: `Change to '${guess}'`,
                      edits: inFile(part.file, replaceScalar(part.file, name.node, guess)),
                      preferred: true,
                    },
                  ],
          },
        );
      }
    },
  });
}
