/** The page of `input-model/audit-dir-empty`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, settingsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The folder for audit logs is empty.',
  why: 'Services would not know where to write. Without the key, the folder is /var/audit.',
  source: SOURCE,
  bad: settingsExample('audit-settings', "    audit-dir: ''\n"),
  good: settingsExample('audit-settings', '    audit-dir: /var/audit\n'),
};
