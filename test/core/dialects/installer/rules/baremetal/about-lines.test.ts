/** What rules about `baremetal.csv` share. */
import { expect, test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';
import { kvmBeside } from '../../../../../support/machines.js';

test('of a file with a conflict only that is told, whatever the environment asks for', () => {
  const csv = [
    ...machines.slice(0, 6),
    '<<<<<<< ours',
    machines[6],
    '=======',
    machines[6],
    '>>>>>>> theirs',
  ];
  const { files } = kvmBeside({ compute_scale: 9, so_swift_storage_scale: 2 });
  const analyses = analysesOf({ 'baremetal.csv': `${csv.join('\n')}\n`, ...files });
  const found = analysisIn(analyses, 'baremetal.csv').findings();
  expect(found.map(({ rule }) => rule)).toEqual(['common/csv-syntax']);
});
