import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { removeItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './rings-multiple.docs.js';

export const ringsMultiple = defineRule({
  id: 'input-model/rings-multiple',
  severity: 'error',
  docs,
  over: theFrame,
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
