/**
 * What can be wrong with a configuration because of the files that it is about. These findings are made where
 * configurations are applied, which alone knows those files and what was silenced in them.
 */
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { docs } from './usage.docs.js';

const rows = [
  { id: 'config/pattern-unused', severity: 'info' },
  { id: 'config/suppression-unused', severity: 'warning' },
  { id: 'config/suppression-nowhere', severity: 'warning' },
  { id: 'config/second-file', severity: 'warning' },
] as const;

export const usage: readonly Rule<unknown>[] = rows.map(({ id, severity }) =>
  defineRule({ id, severity, docs: docs[id], over: 'configuration' }),
);
