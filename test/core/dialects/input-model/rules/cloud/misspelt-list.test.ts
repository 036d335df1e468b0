import { expect, test } from 'vitest';
import { exampleModel } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { misspeltList } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/misspelt-list.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { checkModel, said } from '../../../../../support/examples.js';

test('the key of a list is misspelt, in a file of its own or beside others', () => {
  checkModel(misspeltList, {
    'data/more.yml': `
      product:
        version: 2
      inetrface-models:
      ^^^^^^^^^^^^^^^^ error: Unknown key 'inetrface-models' in this file. Did you mean 'interface-models'?
      | preferred fix: Rename 'inetrface-models' to 'interface-models'
      | - inetrface-models:
      | + interface-models:
      | fix: Remove 'inetrface-models'
      |     version: 2
      | - inetrface-models:
      | -   - name: ONE
      | -   - name: TWO
        - name: ONE
        - name: TWO
    `,
    'data/others.yml': `
      product:
        version: 2
      server: []
      ^^^^^^ error: Unknown key 'server' in this file. Did you mean 'servers'?
      network_groups: []
      ^^^^^^^^^^^^^^ error: Unknown key 'network_groups' in this file. Did you mean 'network-groups'?
      firewall-rules: []
      Networks: []
    `,
  });
});

test('what resembles no list is only unknown', () => {
  const files = exampleModel({
    'data/more.yml': 'product:\n  version: 2\nregions: []\nmeasurements:\n  - a: 1\n  - b: 2\n',
  });
  expect(said(misspeltList, files)).toEqual([]);
  expect(said({ id: 'input-model/unknown-attribute' }, files)).toEqual([
    "warning data/more.yml:4 [measurements] Unknown key 'measurements' in this file.",
  ]);
});

test('nothing else follows from it', () => {
  const model = exampleModel();
  for (const [name, text] of Object.entries(model)) {
    const key = /^([a-z]+-)?([a-z])([a-z])([a-z-]+s):/m.exec(text.slice(text.indexOf('version')));
    if (!key || !name.startsWith('data/')) continue;
    const [written, start = '', a, b, rest] = key;
    const changed = { ...model, [name]: text.replace(written, `${start}${b}${a}${rest}:`) };
    const found = analysesOf(changed).all.flatMap(({ findings }) => findings());
    expect(
      found.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
      written,
    ).toEqual([misspeltList.id]);
  }
});
