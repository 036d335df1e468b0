/** The rights of a mount point are no rights. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './disk-lv-mode-invalid.docs.js';
import { volumesOf } from './parts.js';

export const diskLvModeInvalid = defineRule({
  id: 'input-model/disk-lv-mode-invalid',
  severity: 'error',
  docs,
  over: theFrame,
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
});

/** Rights as `chmod` takes them, in words. */
const SYMBOLIC = /^[ugoa]*[-+=][rwxXst]*(?:,[ugoa]*[-+=][rwxXst]*)*$/;
