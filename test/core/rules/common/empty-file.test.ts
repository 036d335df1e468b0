import { expect, test } from 'vitest';
import { emptyFile } from '../../../../server/src/core/rules/common/empty-file.js';
import { analysisOf, checkRule } from '../../../support/check-rule.js';

test.each(['', '\n\n', '# only a comment\n', '\uFEFF', '---\n'])(
  '%j: nothing to check, and nothing else',
  (text) => {
    const found = analysisOf('helion.yml', text).findings();
    expect(found.map(({ rule, severity, span, message }) => ({ rule, severity, span, message }))).toEqual([
      {
        rule: 'common/empty-file',
        severity: 'info',
        span: { start: 0, end: 0 },
        message: 'This file is empty; no checks apply.',
      },
    ]);
  },
);

test('a file with anything in it, or one that cannot be read, is not empty', () => {
  for (const text of [
    'hypervisor: kvm\n',
    '{}\n',
    'x\n',
    '<<<<<<< ours\n',
    '*none\n',
    '#- /a.helion.json\n}\n',
  ])
    checkRule(emptyFile, text);
});
