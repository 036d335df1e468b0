/**
 * What can be wrong with the comments that silence findings. These findings are made where comments are applied, which
 * alone knows what was silenced.
 */
import { defineRule, type Rule } from '../rule.js';
import { docs } from './suppressions.docs.js';

const rows = [
  { id: 'common/unused-suppression', severity: 'warning' },
  { id: 'common/suppression-without-reason', severity: 'hint' },
] as const;

export const suppressions: readonly Rule<unknown>[] = rows.map(({ id, severity }) =>
  defineRule({ id, severity, docs: docs[id], over: 'comments' }),
);
