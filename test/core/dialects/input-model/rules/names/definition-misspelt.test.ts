/** A definition that is one slip away from the name that all references use is the mistake, and not they. */
import { expect, test } from 'vitest';
import {
  exampleFile,
  exampleModel,
} from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { said } from '../../../../../support/examples.js';

const id = 'input-model/definition-misspelt';

const named = (name: string) => ({
  'data/nic_mappings.yml': exampleFile('data/nic_mappings.yml').replace('TWO-PORTS', name),
});

const about = (name: string): readonly string[] => said({ id }, exampleModel(named(name)));

test('a letter too few, too many, wrong, and two that are swapped', () => {
  for (const name of ['TWO-PORT', 'TWO-PORTSS', 'TWO-PARTS', 'TOW-PORTS'])
    expect(about(name)).toEqual([
      `error data/nic_mappings.yml:5 [${name}] NIC mapping '${name}' is unused, but 3 references are to the undefined 'TWO-PORTS'.`,
    ]);
});

test('another word is a renaming, and the right name is no mistake', () => {
  for (const name of ['PORTS', 'THREE-PORTS', 'TWO-PORTS', '12345']) expect(about(name)).toEqual([]);
});

test('a lone reference is more likely misspelt itself', () => {
  const lone = {
    'data/disk_models.yml': exampleFile('data/disk_models.yml').replace(/name: \S*DISKS/, '$&X'),
  };
  expect(said({ id }, exampleModel(lone))).toEqual([]);
});

test('the references are not told beside it', () => {
  const rule = { id: 'input-model/server-unknown-nic-mapping' };
  expect(said(rule, exampleModel(named('TWO-PORT')))).toEqual([]);
});
