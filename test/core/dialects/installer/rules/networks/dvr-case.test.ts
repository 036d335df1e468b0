/** `installer/dvr-case`. */
import { describe, expect, test } from 'vitest';
import { dvrCase } from '../../../../../../server/src/core/dialects/installer/rules/networks/dvr-case.js';
import { checkFix } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const DVR = 'neutron.overcloud_dvr';

describe('dvr-case', () => {
  test.each([
    ['false', 'False'],
    ['TRUE', 'True'],
  ])('%s', (word, right) => {
    expect(saidOfKvm('dvr-case', { [DVR]: word })).toEqual([
      [`"${word}"`, `This value is usually written '${right}'.`],
    ]);
  });

  test('a boolean becomes a word', () => {
    const file = (value: string) => `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "overcloud_dvr": ${value} } }
    `;
    checkFix(dvrCase, file('false'), "Change to 'False'", file('"False"'));
    checkFix(dvrCase, file('"true"'), "Change to 'True'", file('"True"'));
  });

  test.each(['True', 'False', 'off'])('%s is right, or not its business', (word) => {
    expect(saidOfKvm('dvr-case', { [DVR]: word })).toEqual([]);
  });
});

test('only the case is changed', () => {
  checkKvm(
    dvrCase,
    { 'neutron.overcloud_dvr': 'FALSE' },
    `
      ...
          "overcloud_dvr": "FALSE"
      //                   ^^^^^^^ hint: This value is usually written 'False'.
      //                   | preferred fix: Change to 'False'
      //                   | -     "overcloud_dvr": "FALSE"
      //                   | +     "overcloud_dvr": "False"
      ...
  `,
  );
});
