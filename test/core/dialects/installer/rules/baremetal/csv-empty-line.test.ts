import { expect, test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvEmptyLine } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-empty-line.js';
import { applyEdits } from '../../../../../../server/src/core/index.js';
import { analysisOf, checkRule } from '../../../../../support/check-rule.js';
import { checkMachines } from '../../../../../support/machines.js';

test('an empty line', () => {
  checkRule(
    csvEmptyLine,
    `
    #- /baremetal.csv
    78:e7:d1:22:5d:58,administrator,Kaum-3rraten,192.168.11.1,12,32768,2048,Undercloud,IPMI

    ^ error: Empty line: every line is read as a machine.
    | preferred fix: Delete the empty line
    | - 
    78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    `,
  );
});

test('empty lines in a row are one mistake', () => {
  const csv = `${machines[0]}\n\n\n${machines[1]}\n\n${machines[2]}\n`;
  const found = analysisOf('baremetal.csv', csv)
    .findings()
    .filter(({ rule }) => rule === csvEmptyLine.id);
  const start = machines[0].length + 1;
  expect(found.map(({ message }) => message)).toEqual([
    'Empty lines: every line is read as a machine.',
    'Empty line: every line is read as a machine.',
  ]);
  expect(found[0]?.span).toEqual({ start, end: start + 1 });
  const [fix] = found[0]?.fixes() ?? [];
  expect(fix).toMatchObject({ title: 'Delete the empty lines', preferred: true });
  expect(fix && applyEdits(csv, fix.edits)).toBe(`${machines[0]}\n${machines[1]}\n\n${machines[2]}\n`);
});

test('empty lines at the end of the file', () => {
  const csv = `${machines[0]}\n\n\n`;
  const [found] = analysisOf('baremetal.csv', csv)
    .findings()
    .filter(({ rule }) => rule === csvEmptyLine.id);
  const [fix] = found?.fixes() ?? [];
  expect(fix && applyEdits(csv, fix.edits)).toBe(`${machines[0]}\n`);
  checkMachines(csvEmptyLine, {});
});

test('a line with one field is no empty one, and ends a row of them', () => {
  const csv = `${machines[0]}\n\nword\n\n${machines[1]}\n`;
  const found = analysisOf('baremetal.csv', csv)
    .findings()
    .filter(({ rule }) => rule === csvEmptyLine.id);
  expect(found.map(({ message }) => message)).toEqual([
    'Empty line: every line is read as a machine.',
    'Empty line: every line is read as a machine.',
  ]);
});
