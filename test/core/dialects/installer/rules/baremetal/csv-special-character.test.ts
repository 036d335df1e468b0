import { expect, test } from 'vitest';
import { machines } from '../../../../../../server/src/core/dialects/installer/examples.js';
import { csvSpecialCharacter } from '../../../../../../server/src/core/dialects/installer/rules/baremetal/csv-special-character.js';
import {
  csvOf,
  linesWith,
} from '../../../../../../server/src/core/dialects/installer/rules/baremetal/lines-examples.js';
import { applyEdits } from '../../../../../../server/src/core/index.js';
import { analysisOf } from '../../../../../support/check-rule.js';
import { said } from '../../../../../support/examples.js';
import { checkMachines, line } from '../../../../../support/machines.js';

test('quotes', () => {
  checkMachines(
    csvSpecialCharacter,
    { 1: line(1, 'Kaum-3rraten', '"Kaum-3rraten"'), 2: line(2, 'Kaum-3rraten', "Kaum'3rraten") },
    `
    ...
    78:e7:d1:22:5d:10,administrator,"Kaum-3rraten",192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                    ^ error: The quote " is not allowed in a field.
                                    | preferred fix: Write the line without special characters
                                    | - 78:e7:d1:22:5d:10,administrator,"Kaum-3rraten",192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                    | + 78:e7:d1:22:5d:10,administrator,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    78:e7:d1:22:52:90,administrator,Kaum'3rraten,192.168.11.3,12,32768,2048,OvercloudControl,IPMI
                                        ^ error: The quote ' is not allowed in a field.
                                        | no fix
    ...
    `,
  );
  checkMachines(
    csvSpecialCharacter,
    { 1: line(1, 'Kaum-3rraten', '"Kaum,3rraten"') },
    `
    ...
    78:e7:d1:22:5d:10,administrator,"Kaum,3rraten",192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                                    ^ error: Quotes do not protect a comma: the installer splits the line there.
                                    | no fix
    ...
    `,
  );
});

test('characters that were copied along', () => {
  const found = (text: string) =>
    said(csvSpecialCharacter, { 'baremetal.csv': csvOf(linesWith({ 1: line(1, 'administrator', text) })) });
  expect(found('admin\u200bistrator')).toEqual([
    'error baremetal.csv:2 [\u200b] The invisible character U+200B is not allowed in a field.',
  ]);
  expect(found('admin\u0007')).toEqual([
    'error baremetal.csv:2 [\u0007] The control character U+0007 is not allowed in a field.',
  ]);
  expect(found('admin\u00a0istrator')).toEqual([
    'error baremetal.csv:2 [\u00a0] The invisible character U+00A0 is not allowed in a field.',
  ]);
  expect(found(' admin\u2013x')).toEqual([
    "error baremetal.csv:2 [\u2013] The character '\u2013' is not allowed in a field.",
  ]);
  expect(found('{{ user }}')).toEqual([]);
});

test('what can be repaired, and what cannot', () => {
  checkMachines(
    csvSpecialCharacter,
    { 1: line(1, 'administrator', 'admin\u2013\u2212x') },
    `
    ...
    78:e7:d1:22:5d:10,admin–−x,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                           ^ error: The character '–' is not allowed in a field.
                           | preferred fix: Write the line without special characters
                           | - 78:e7:d1:22:5d:10,admin–−x,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                           | + 78:e7:d1:22:5d:10,admin--x,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
    ...
    `,
  );
  checkMachines(
    csvSpecialCharacter,
    { 1: line(1, 'administrator', 'm\u00fcller') },
    `
    ...
    78:e7:d1:22:5d:10,müller,Kaum-3rraten,192.168.11.5,12,32768,2048,OvercloudControl,IPMI
                       ^ error: The character 'ü' is not allowed in a field.
                       | no fix
    ...
    `,
  );
});

test('a byte order mark', () => {
  const csv = `\ufeff${csvOf(machines)}`;
  const found = analysisOf('baremetal.csv', csv)
    .findings()
    .filter(({ rule }) => rule === csvSpecialCharacter.id);
  expect(found.map(({ span, message }) => ({ span, message }))[0]).toEqual({
    span: { start: 0, end: 1 },
    message: 'The file begins with an invisible byte order mark, read as part of the first field.',
  });
  const [fix] = found[0]?.fixes() ?? [];
  expect(fix).toMatchObject({ title: 'Remove the byte order mark', preferred: true });
  expect(fix && applyEdits(csv, fix.edits)).toBe(csvOf(machines));
});

test('tabs that divide the line are no mistake of a field', () => {
  checkMachines(csvSpecialCharacter, { 1: machines[1].replaceAll(',', '\t') });
});
