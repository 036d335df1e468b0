/** Logical volumes: their sizes and the rights of their mount points. */
import { MAX_PERCENT_USED } from '../../../../architecture/clm-disks.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { exampleModel } from '../../examples.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { disksText, percentOf, ROOT_GROUP, volumesOf } from './parts.js';

const source = 'Ardana configuration processor, disk model validator';

/** Rights as `chmod` takes them, in words. */
const SYMBOLIC = /^[ugoa]*[-+=][rwxXst]*(?:,[ugoa]*[-+=][rwxXst]*)*$/;

export const volumeRules: readonly ModelRule[] = [
  frameRule({
    id: 'input-model/disk-vg-no-snapshot-space',
    severity: 'warning',
    docs: {
      summary: 'The logical volumes of a volume group leave less than five percent free.',
      why: 'Snapshots need room in the volume group.',
      source,
      bad: () => exampleModel(disksText(ROOT_GROUP.replace('80%', '98%'))),
      good: () => exampleModel(disksText(ROOT_GROUP)),
    },
    *check(frame): Iterable<Report> {
      for (const model of frame.list('disk-models'))
        for (const group of model.items('volume-groups').items) {
          const volumes = group.items('logical-volumes').items;
          const sizes = volumes.map((volume) => ({ volume, percent: percentOf(volume) ?? 0 }));
          const sum = sizes.reduce((total, { percent }) => total + percent, 0);
          if (sum <= MAX_PERCENT_USED) continue;
          const largest = sizes.toSorted((a, b) => b.percent - a.percent)[0];
          const left = largest && largest.percent - (sum - MAX_PERCENT_USED);
          const size = largest?.volume.text('size');
          const message =
            sum > 100
              ? `The logical volumes of '${group.name}' take ${sum} percent of it.`
              : `The logical volumes of '${group.name}' take ${sum} percent of it; leave ${100 - MAX_PERCENT_USED} for snapshots.`;
          yield finding(group.nameAt, message, {
            fixes: () =>
              largest && size && left !== undefined && left > 0
                ? [
                    {
                      title: `Shrink '${largest.volume.name}' to ${left}%`,
                      edits: inFile(model.file, replaceScalar(model.file, size.node, `${left}%`)),
                    },
                  ]
                : [],
          });
        }
    },
  }),
  frameRule({
    id: 'input-model/disk-lv-mode-invalid',
    severity: 'error',
    docs: {
      summary: 'The rights of a mount point are no rights.',
      why: 'They are four octal digits in quotes, or letters as for chmod. Without quotes YAML reads 0755 as the number 493.',
      source,
      bad: () => exampleModel(disksText(`${ROOT_GROUP}            mode: 0755\n`)),
      good: () => exampleModel(disksText(`${ROOT_GROUP}            mode: "0755"\n`)),
    },
    *check(frame): Iterable<Report> {
      for (const { model, volume } of volumesOf(frame)) {
        const mode = volume.text('mode');
        if (!mode || /^[0-7]{4}$/.test(mode.value) || SYMBOLIC.test(mode.value)) continue;
        const { source: written } = mode.node;
        const octal = /^[0-7]{3,4}$/.test(written) ? written.padStart(4, '0') : undefined;
        const why = octal === undefined ? '' : ' YAML reads it as a number; quote it.';
        yield finding(mode.at, `'${written}' gives no rights; write four octal digits in quotes.${why}`, {
          fixes: () =>
            octal === undefined
              ? []
              : [
                  {
                    title: `Change to "${octal}"`,
                    edits: inFile(model.file, {
                      span: model.file.tree.spanOf(mode.node),
                      newText: `"${octal}"`,
                    }),
                    preferred: true,
                  },
                ],
        });
      }
    },
  }),
];
