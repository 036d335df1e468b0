/** The words by which programs know a finding again are a sum that everybody else computes alike, and that stays. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintsOf } from '../../server/src/report/fingerprints.js';
import type { Paths } from '../../server/src/report/paths.js';
import type { Reported } from '../../server/src/report/report.js';

const paths: Paths = {
  root: 'file:///work/',
  relative: (file) => (file.startsWith('/work/') ? file.slice('/work/'.length) : undefined),
  uri: (file) => `file://${file}`,
};

const at = { line: 0, character: 0 };
const found = (file: string, rule: string, line: string): Reported => ({
  ...{ file, rule, line, severity: 'error', message: 'Wrong.', related: [], fixes: [] },
  range: { start: at, end: at },
  excerpt: { text: line, start: 0, end: line.length },
});

const byNode = (...parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);

test('the beginning of the SHA-256 of path, rule, line and how many were alike before', () => {
  const one = found('/work/a/helion.yml', 'plan/one', 'vlan-id: 5');
  const outside = found('/else/helion.yml', 'plan/one', 'vlan-id: 5');
  expect(fingerprintsOf([one, one, outside], paths)).toEqual([
    byNode('a/helion.yml', 'plan/one', 'vlan-id: 5', 0),
    byNode('a/helion.yml', 'plan/one', 'vlan-id: 5', 1),
    byNode('/else/helion.yml', 'plan/one', 'vlan-id: 5', 0),
  ]);
  // A tool that keeps findings knows those of older versions again.
  expect(fingerprintsOf([one], paths)).toEqual(['cd24cb18ab723e28734a420ca2fedd53']);
});

test('for any line, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
      expect(fingerprintsOf([found('/work/x.yml', 'r', line)], paths)).toEqual([
        byNode('x.yml', 'r', line, 0),
      ]);
    }),
  );
});
