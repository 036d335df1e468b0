/**
 * The rules whose findings come from the schema of plans: this table gives their severity.
 * What they say, and their repairs, are made for all dialects in one place; the schema says where each is used.
 */
import { defineRule, type Rule, type Severity } from '../../../../rules/rule.js';
import { docs } from './shape.docs.js';

const rows: readonly { readonly id: keyof typeof docs; readonly severity: Severity }[] = [
  { id: 'plan/unknown-key', severity: 'error' },
  { id: 'plan/missing-key', severity: 'error' },
  { id: 'plan/section-missing', severity: 'warning' },
  { id: 'plan/missing-value', severity: 'error' },
  { id: 'plan/wrong-type', severity: 'error' },
  { id: 'plan/unknown-value', severity: 'error' },
  { id: 'plan/value-out-of-range', severity: 'error' },
  { id: 'plan/hypervisor-unknown', severity: 'error' },
  { id: 'plan/network-unknown', severity: 'warning' },
  { id: 'plan/vlan-id-range', severity: 'error' },
  { id: 'plan/service-unknown', severity: 'error' },
  { id: 'plan/backup-scope-extra', severity: 'warning' },
];

export const shape: readonly Rule<unknown>[] = rows.map(({ id, severity }) =>
  defineRule({ id, severity, docs: docs[id], over: 'schema' }),
);
