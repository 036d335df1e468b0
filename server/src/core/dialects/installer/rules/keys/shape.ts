/**
 * The rules of the environment file whose findings come from its schema: this table gives their severity.
 * What they say, and their repairs, are made for all dialects in one place; where each is used is in the schema and,
 * for what holds in the whole file, in `environmentShapeRules`.
 */
import { defineRule, type Rule, type Severity } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { docs } from './shape.docs.js';

const rows: readonly { readonly id: keyof typeof docs; readonly severity: Severity }[] = [
  { id: 'installer/env-unknown-section', severity: 'warning' },
  { id: 'installer/env-unknown-key', severity: 'warning' },
  { id: 'installer/env-misplaced-key', severity: 'warning' },
  { id: 'installer/env-section-not-object', severity: 'error' },
  { id: 'installer/env-wrong-type', severity: 'error' },
  { id: 'installer/env-key-case', severity: 'warning' },
  { id: 'installer/env-section-floatingip', severity: 'error' },
  { id: 'installer/env-section-esx', severity: 'warning' },
  { id: 'installer/env-dns-nameserver-keys', severity: 'error' },
];

export const shape: readonly Rule<Installer>[] = rows.map((row) =>
  defineRule({ ...row, docs: docs[row.id], over: 'schema' }),
);
