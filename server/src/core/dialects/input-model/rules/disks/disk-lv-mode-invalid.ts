/** The mode of a mount point is not valid. */

import type { Value } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { eachInFrame } from '../over.js';
import { docs } from './disk-lv-mode-invalid.docs.js';
import { volumesOf } from './parts.js';

/** Rights as `chmod` takes them, in words. */
const SYMBOLIC = /^[ugoa]*[-+=][rwxXst]*(?:,[ugoa]*[-+=][rwxXst]*)*$/;

export const diskLvModeInvalid = defineRule({
  id: 'input-model/disk-lv-mode-invalid',
  severity: 'error',
  docs,
  over: eachInFrame(volumesOf),
  *check(volume) {
    const mode = volume.text('mode');
    if (!mode || /^[0-7]{4}$/.test(mode.value) || SYMBOLIC.test(mode.value)) return;
    const { source: written } = mode.node;
    const octal = /^[0-7]{3,4}$/.test(written) ? written.padStart(4, '0') : undefined;
    const message =
      octal === undefined
        ? `'${written}' is not a valid mode. Use four octal digits in quotes, such as "0755".`
        : `'${written}' needs quotes: YAML reads it as a number.`;
    yield finding(mode.at, message, {
      fixes: () => (octal === undefined ? [] : inQuotes(mode, octal)),
    });
  },
});

/** The same digits, which only quotes make a text. */
function inQuotes({ at, node, shared }: Value<string>, digits: string): readonly Fix[] {
  if (shared) return [];
  const edit = { span: at.file.tree.spanOf(node), newText: `"${digits}"` };
  return fixOf(at.file, `Change to "${digits}"`, edit, { preferred: true });
}
