/** The page of `input-model/audit-dir-empty`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, settingsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The folder for audit logs is empty.',
  why: 'Services need a folder to write to. Without the key, it is /var/audit.',
  source: SOURCE,
  bad: settingsExample('audit-settings', "    audit-dir: ''\n"),
  good: settingsExample('audit-settings', '    audit-dir: /var/audit\n'),
};
