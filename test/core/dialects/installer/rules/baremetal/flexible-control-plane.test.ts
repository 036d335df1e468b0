/**
 * The machines of a flexible control plane of 1.0: the last two columns are a sort of machine and a part of the cloud, and
 * no rule takes them for a role and a power management.
 */
import { expect, test } from 'vitest';
import { hover } from '../../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';

const row = (index: number, sort: string, part: string, memory = 24576) =>
  `00:5e:a1:30:0${index}:4c,root,undefined,10.61.8.${10 + (index % 3)},10,${memory},600,${sort},${part}`;
const parts = ['all', 'all', 'all', 'occm', 'occm', 'oc1', 'oc2'];
const ROWS = parts.map((part, index) => row(index, 'vm', part));

function said(rows: readonly string[], beside: Readonly<Record<string, string>> = {}): string[] {
  const analyses = analysesOf({ 'baremetal.csv': `${rows.join('\n')}\n`, ...beside });
  return analysisIn(analyses, 'baremetal.csv')
    .findings()
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test('virtual machines, in small letters and capitals, and servers beside them', () => {
  expect(said(ROWS)).toEqual([]);
  expect(said(parts.map((part, index) => row(index, 'VM', part)))).toEqual([]);
  const servers = ['3', '4', '5'].map((host, index) =>
    row(index, 'bm', 'vsa')
      .replace('00:5e', '00:5f')
      .replace(/10\.61\.8\.\d+/, `10.61.9.${host}`),
  );
  expect(said([...ROWS, ...servers])).toEqual([]);
});

test('an environment file beside them is one of 1.0', () => {
  const environment = {
    cloud_type: 'KVM',
    compute_scale: 1,
    ntp: { overcloud_server: '10.61.1.1', undercloud_server: '10.61.1.1' },
  };
  expect(said(ROWS, { 'overcloud-config.json': JSON.stringify(environment) })).toEqual([]);
});

test('the other columns are checked as ever', () => {
  expect(said(ROWS.with(2, row(2, 'vm', 'all').replace('00:5e:a1:30:02:4c', '00:5e:a1:30:02:4g')))).toEqual([
    expect.stringContaining('baremetal/csv-mac-format'),
  ]);
  expect(said(ROWS.with(2, row(1, 'vm', 'all')))).toEqual([
    expect.stringContaining('baremetal/csv-mac-duplicate'),
  ]);
});

test.each([
  ['vm', 'IPMI'],
  ['vm', 'OvercloudCompute'],
  ['esx', 'all'],
])('%s,%s is none of these', (sort, part) => {
  expect(said(ROWS.with(3, row(3, sort, part))).length).toBeGreaterThan(0);
});

test('hovers say what the two columns are', () => {
  const text = `${ROWS.join('\n')}\n`;
  const analysis = analysisIn(analysesOf({ 'baremetal.csv': text }), 'baremetal.csv');
  expect(hover(analysis, text.indexOf('vm') + 1)?.markdown).toContain(
    'A virtual machine of a flexible control plane',
  );
  expect(hover(analysis, text.indexOf('occm') + 1)?.markdown).toContain('The part of the cloud');
});
