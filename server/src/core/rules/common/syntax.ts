/** What the parsers stumble over: one rule for each kind of problem. The sentences and repairs come with the problem. */
import type { SyntaxProblemKind } from '../../syntax/tree.js';
import { defineRule, type Rule, type Severity } from '../rule.js';
import { docs } from './syntax.docs.js';

const rows: readonly { readonly kind: SyntaxProblemKind; readonly severity: Severity }[] = [
  { kind: 'yaml-syntax', severity: 'error' },
  { kind: 'yaml-tab', severity: 'error' },
  { kind: 'yaml-indentation', severity: 'error' },
  { kind: 'yaml-dash', severity: 'error' },
  { kind: 'yaml-colon', severity: 'error' },
  { kind: 'yaml-quote', severity: 'error' },
  { kind: 'yaml-bracket', severity: 'error' },
  { kind: 'yaml-stray-character', severity: 'error' },
  { kind: 'yaml-stray-text', severity: 'error' },
  { kind: 'yaml-joined-lines', severity: 'error' },
  { kind: 'yaml-typographic', severity: 'error' },
  { kind: 'yaml-invisible-character', severity: 'error' },
  { kind: 'yaml-omission', severity: 'error' },
  { kind: 'yaml-alias-unknown', severity: 'error' },
  { kind: 'yaml-multiple-documents', severity: 'warning' },
  { kind: 'json-syntax', severity: 'error' },
  { kind: 'json-trailing-comma', severity: 'error' },
  { kind: 'json-missing-comma', severity: 'error' },
  { kind: 'json-unclosed', severity: 'error' },
  { kind: 'json-comment', severity: 'error' },
  { kind: 'json-curly-quotes', severity: 'error' },
  { kind: 'json-single-quotes', severity: 'error' },
  { kind: 'json-bom-or-control-char', severity: 'warning' },
  { kind: 'json-prose', severity: 'error' },
  { kind: 'ini-syntax', severity: 'error' },
  { kind: 'csv-syntax', severity: 'error' },
  { kind: 'not-text', severity: 'error' },
  { kind: 'template-file', severity: 'info' },
  { kind: 'too-deep', severity: 'warning' },
  { kind: 'too-large', severity: 'info' },
];

export const syntax: readonly Rule<unknown>[] = rows.map(({ kind, severity }) =>
  defineRule({ id: `common/${kind}`, severity, docs: docs[kind], over: 'parser' }),
);
