/** The default for audit is neither `enabled` nor `disabled`. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { cloudSettings } from './about-settings.js';
import { docs } from './audit-default-invalid.docs.js';

export const auditDefaultInvalid = defineRule({
  id: 'input-model/audit-default-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const settings = cloudSettings(frame, 'audit-settings');
    const value = settings?.text('default');
    // Nothing behind the colon is told by the schema, and null that is written out here.
    const node = settings?.entry('default')?.value;
    if (settings && node?.type === 'scalar' && node.value === null && node.style !== 'missing')
      yield finding({ file: settings.file, node }, "'default' must be 'enabled' or 'disabled'.");
    if (!value || value.value === 'enabled' || value.value === 'disabled') return;
    yield finding(value.at, `'default' must be 'enabled' or 'disabled', not '${value.value}'.`, {
      fixes: () => ['disabled', 'enabled'].flatMap((word) => changeTo(value, word)),
    });
  },
});
