/** The page of `input-model/audit-default-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, settingsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The default for audit is neither `enabled` nor `disabled`.',
  why: 'Other values are not supported.',
  source: SOURCE,
  bad: settingsExample('audit-settings', '    default: maybe\n'),
  good: settingsExample('audit-settings', '    default: disabled\n'),
};
