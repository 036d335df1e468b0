/** The page of `input-model/audit-default-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, settingsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'What services do by default about audit is neither enabled nor disabled.',
  why: 'There are no other words.',
  source: SOURCE,
  bad: settingsExample('audit-settings', '    default: maybe\n'),
  good: settingsExample('audit-settings', '    default: disabled\n'),
};
