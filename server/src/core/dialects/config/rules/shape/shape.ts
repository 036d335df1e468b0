/**
 * The rules whose findings come from the schema of configuration files: this table gives their severity.
 * What they say, and their repairs, are made for all dialects in one place.
 */
import { defineRule, type Rule, type Severity } from '../../../../rules/rule.js';
import { docs } from './shape.docs.js';

const rows: readonly { readonly id: keyof typeof docs; readonly severity: Severity }[] = [
  { id: 'config/unknown-key', severity: 'error' },
  { id: 'config/missing-key', severity: 'error' },
  { id: 'config/missing-value', severity: 'error' },
  { id: 'config/wrong-type', severity: 'error' },
  { id: 'config/unknown-value', severity: 'error' },
];

export const shape: readonly Rule<unknown>[] = rows.map(({ id, severity }) =>
  defineRule({ id, severity, docs: docs[id], over: 'schema' }),
);
