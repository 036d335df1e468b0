/** Disks and partitions of a disk model: each once, and with a size where servers are virtual. */
import { DISK_SIZE } from '../../../../architecture/clm-disks.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertItem, removeItem, replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { devicesOf, disksText, ROOT_GROUP } from './parts.js';

const source = 'Ardana configuration processor, disk model validator';

const vmSize = (disks: string) => `${ROOT_GROUP}    vm-size:\n      disks:\n${disks}`;

export const deviceRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/disk-device-duplicate',
    severity: 'error',
    docs: {
      summary: 'A disk stands twice in one disk model.',
      why: 'Two users of one disk write over each other.',
      source,
      bad: () =>
        exampleModel(
          disksText(
            `${ROOT_GROUP}    device-groups:\n      - name: objects\n        devices:\n          - name: /dev/sdb\n          - name: /dev/sdb\n`,
          ),
        ),
      good: () =>
        exampleModel(
          disksText(
            `${ROOT_GROUP}    device-groups:\n      - name: objects\n        devices:\n          - name: /dev/sdb\n          - name: /dev/sdc\n`,
          ),
        ),
    },
    *check(frame): Iterable<Report> {
      for (const model of frame.list('disk-models')) {
        const firsts = new Map<string, Report['at']>();
        for (const { value, at, node } of devicesOf(model)) {
          const first = firsts.get(value);
          if (!first) firsts.set(value, at);
          else
            yield finding(
              at,
              `The disk '${value}' is used twice in '${model.name}'; its users would write over each other.`,
              {
                related: [{ at: first, message: `'${value}' is used here first.` }],
                fixes: () => {
                  const item = node.parent?.type === 'entry' ? node.parent.parent : node;
                  return [
                    {
                      title: `Remove this '${value}'`,
                      edits: inFile(model.file, removeItem(model.file, item)),
                    },
                  ];
                },
              },
            );
        }
      }
    },
  }),
  frameRule({
    id: 'input-model/disk-vm-device-no-size',
    severity: 'error',
    docs: {
      summary: 'A disk of virtual servers has no size.',
      why: 'The hypervisor makes the disks of a virtual server, and must know how large they are.',
      source,
      bad: () => exampleModel(disksText(vmSize('        - name: /dev/sdb\n          size: 10G\n'))),
      good: () => exampleModel(disksText(vmSize('        - name: /dev/sda_root\n          size: 10G\n'))),
    },
    *check(frame): Iterable<Report> {
      for (const model of frame.list('disk-models')) {
        const disks = model.map('vm-size')?.items('disks');
        if (!disks?.complete || disks.state !== 'written') continue;
        const sized = disks.items.map((disk) => disk.text('name')?.value);
        if (sized.includes(undefined)) continue;
        for (const { value, at } of devicesOf(model)) {
          if (sized.includes(value)) continue;
          yield finding(at, `The disk '${value}' has no size under 'vm-size'.`, {
            fixes: () => {
              const seq = disks.entry?.value;
              if (seq?.type !== 'seq') return [];
              const item = { name: value, size: '100G' };
              return [
                {
                  title: `Give '${value}' a size of 100G`,
                  edits: inFile(model.file, insertItem(model.file, seq, item)),
                },
              ];
            },
          });
        }
      }
    },
  }),
  frameRule({
    id: 'input-model/disk-vm-size-invalid',
    severity: 'error',
    docs: {
      summary: 'The size of a disk is no number with a unit.',
      why: 'The unit is K, M, G or T, without a blank and without a B.',
      source,
      bad: () => exampleModel(disksText(vmSize('        - name: /dev/sda_root\n          size: 10GB\n'))),
      good: () => exampleModel(disksText(vmSize('        - name: /dev/sda_root\n          size: 10G\n'))),
    },
    *check(frame): Iterable<Report> {
      for (const model of frame.list('disk-models'))
        for (const disk of model.map('vm-size')?.items('disks').items ?? []) {
          const size = disk.text('size');
          if (!size || DISK_SIZE.test(size.value)) continue;
          yield sizeReport(disk.file, size, 'KMGT');
        }
    },
  }),
];

/** A size that needs one of these units; repaired where only its writing is off. */
export function sizeReport(
  file: Parameters<typeof replaceScalar>[0] & { readonly uri: string },
  { value, at, node }: Pick<ReturnType<typeof devicesOf>[number], 'value' | 'at' | 'node'>,
  units: string,
): Report {
  const [, digits, unit] = new RegExp(`^(\\d+)\\s*([${units}])?(?:i?B)?$`, 'i').exec(value) ?? [];
  const meant = digits === undefined ? undefined : `${digits}${(unit ?? 'G').toUpperCase()}`;
  const list = [...units].map((each) => `'${each}'`).join(', ');
  return finding(at, `'${value}' is no size; write a number with one of the units ${list}.`, {
    fixes: () =>
      meant === undefined
        ? []
        : [
            {
              title: `Change to '${meant}'`,
              edits: inFile(file, replaceScalar(file, node, meant)),
              preferred: unit !== undefined,
            },
          ],
  });
}
