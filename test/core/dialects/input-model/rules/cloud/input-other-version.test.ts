import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { inputOtherVersion } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/input-other-version.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { checkModel, said } from '../../../../../support/examples.js';

test('one file is for another version than the others', () => {
  checkModel(inputOtherVersion, {
    'data/more.yml': `
      product:
        version: 3
        #        ^ error: 'version' must be 2, not 3. The processor ignores files of another version.
        #        | preferred fix: Change to '2'
        #        | -   version: 3
        #        | +   version: 2
      servers: []
    `,
    'data/right.yml': `
      product:
        version: "2"
      servers: []
    `,
    'data/unknown.yml': `
      product:
        version: "{{ version }}"
      servers: []
    `,
    'data/no-number.yml': `
      product:
        version: two
      servers: []
    `,
    'data/none.yml': `
      product:
      servers: []
    `,
  });
});

test('where no file says better, nothing is certain', () => {
  checkModel(inputOtherVersion, { 'cloudConfig.yml': 'product:\n  version: 1\ncloud:\n  name: x\n' });
  const files = {
    'cloudConfig.yml': 'product:\n  version: 2\n',
    'a.yml': 'product:\n  version: 1\nnetworks: []\n',
  };
  expect(said(inputOtherVersion, files)).toHaveLength(1);
  const fixes = analysesOf(files)
    .of('file:///fixture/a.yml')
    ?.findings()
    .filter(({ rule }) => rule === inputOtherVersion.id)
    .flatMap((each) => each.fixes());
  expect(fixes?.map(({ title, preferred }) => [title, preferred])).toEqual([["Change to '2'", undefined]]);
});

test('its lists still count', () => {
  const model = exampleModel();
  for (const [name, text] of Object.entries(model)) {
    if (!name.startsWith('data/')) continue;
    const changed = { ...model, [name]: text.replace('version: 2', 'version: 12345') };
    const found = analysesOf(changed).all.flatMap(({ findings }) => findings());
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      name,
    ).toEqual([inputOtherVersion.id]);
  }
});
