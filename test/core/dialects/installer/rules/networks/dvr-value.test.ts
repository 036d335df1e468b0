/** `installer/dvr-value`. */
import { describe, expect, test } from 'vitest';
import { dvrValue } from '../../../../../../server/src/core/dialects/installer/rules/networks/dvr-value.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const DVR = 'neutron.overcloud_dvr';

describe('dvr-value', () => {
  test('a word that is neither', () => {
    checkRule(
      dvrValue,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "overcloud_dvr": "off" } }
      //                                                   ^^^^^ warning: 'off' is neither 'True' nor 'False'. Did you mean 'False'?
      //                                                   | preferred fix: Change to 'False'
      `,
    );
  });

  test.each([
    ['Flase', ". Did you mean 'False'?"],
    [' True', ". Did you mean 'True'?"],
    ['yes', ". Did you mean 'True'?"],
    ['YES', ". Did you mean 'True'?"],
    [' Off', ". Did you mean 'False'?"],
    ['distributed', '.'],
  ])('%s', (word, end) => {
    expect(saidOfKvm('dvr-value', { [DVR]: word })).toEqual([
      [`"${word}"`, `'${word}' is neither 'True' nor 'False'${end}`],
    ]);
  });

  test.each([
    'True',
    'False',
    'true',
    'FALSE',
    true,
    false,
    '',
    '  ',
    '<True or False>',
    '$DVR',
    '{{ dvr }}',
  ])('%s is right, or not its business', (word) => {
    expect(saidOfKvm('dvr-value', { [DVR]: word })).toEqual([]);
  });
});

test('a word of another kind', () => {
  checkKvm(
    dvrValue,
    { 'neutron.overcloud_dvr': 'on' },
    `
      ...
          "overcloud_dvr": "on"
      //                   ^^^^ warning: 'on' is neither 'True' nor 'False'. Did you mean 'True'?
      //                   | preferred fix: Change to 'True'
      //                   | -     "overcloud_dvr": "on"
      //                   | +     "overcloud_dvr": "True"
      ...
  `,
  );
});
