/** What the editor shows of baremetal.csv: fields with proposals, hovers, hints, tidying, outline. */
import { describe, expect, test } from 'vitest';
import { machines } from '../../../../../server/src/core/dialects/installer/examples.js';
import {
  applyEdits,
  completion,
  documentSymbols,
  format,
  hover,
  inlayHints,
} from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';
import { cursorOf } from '../../../../support/fixture.js';

const CSV = 'baremetal.csv';
const text = `${machines.join('\n')}\n`;

const analysisOf = (content: string, files: Record<string, string> = {}) =>
  analysisIn(analysesOf({ [CSV]: content, ...files }), CSV);

function offered(line: string, files: Record<string, string> = {}) {
  const { text: content, offset } = cursorOf(`${machines.slice(0, 6).join('\n')}\n${line}\n`);
  const items = completion(analysisOf(content, files), offset);
  return { content, items, labels: items.map(({ label }) => label) };
}

describe('completion', () => {
  test('offers roles that are still needed first, with how many', () => {
    const { items } = offered('78:e7:d1:22:52:9e,admin,x,192.168.11.7,12,32768,2048,$0,IPMI', {
      'kvm-custom-ips.json': '{ "cloud_type": "KVM", "compute_scale": 2 }',
    });
    expect(items[0]?.label).toBe('OvercloudCompute');
    expect(items[0]?.detail).toBe('0 of 2');
    // Of these a cloud has a fixed number, and they are there.
    expect(items.map(({ label }) => label)).not.toContain('OvercloudControl');
    expect(items.map(({ label }) => label)).toContain('OvercloudVSAStorage');
  });

  test('offers no VSA nodes of an ESX cloud', () => {
    const { items } = offered('78:e7:d1:22:52:9e,admin,x,192.168.11.7,12,32768,2048,$0,IPMI', {
      'esx-custom-ips.json': '{ "cloud_type": "ESX" }',
    });
    expect(items.map(({ label }) => label)).not.toContain('OvercloudVSAStorage');
  });

  test('replaces the whole field', () => {
    const { content, items } = offered(
      '78:e7:d1:22:52:9e,admin,x,192.168.11.7,12,32768,2048,Overcl$0oudFoo,IPMI',
    );
    const item = items.find(({ label }) => label === 'OvercloudCompute');
    expect(item && applyEdits(content, [item.edit])).toContain(',2048,OvercloudCompute,IPMI\n');
  });

  test('offers the next address, sizes in use, and ways to switch on', () => {
    expect(offered('78:e7:d1:22:52:9e,admin,x,$0').labels).toEqual(['192.168.11.7']);
    expect(offered('78:e7:d1:22:52:9e,admin,x,192.168.11.7,12,$0').labels).toEqual(['32768']);
    expect(
      offered('78:e7:d1:22:52:9e,admin,x,192.168.11.7,12,32768,2048,OvercloudCompute,$0').labels,
    ).toEqual(['IPMI', 'HP_iLO4', 'HP_Moonshot:0x82:0x72']);
  });

  test('offers a whole line where one begins', () => {
    const { items, content } = offered('$0');
    expect(items.map(({ label }) => label)).toEqual(['next machine']);
    expect(items[0] && applyEdits(content, [items[0].edit])).toContain(
      [
        `\n\${1:00:00:00:00:00:00},\${2:administrator},\${3:Kaum-3rraten},\${4:192.168.11.7},\${5:12},\${6:32768},\${7:2048}`,
        `\${8:OvercloudSwiftStorage},\${9:IPMI}`,
      ].join(','),
    );
  });
});

test('hover names the column and says what a role is', () => {
  const analysis = analysisOf(text);
  const at = (word: string) => hover(analysis, text.indexOf(word) + 1)?.markdown ?? '';
  expect(at('78:e7')).toContain('**mac**');
  expect(at('32768')).toContain('Unit: MB.');
  expect(at('OvercloudControl')).toContain('One of the three controllers');
  expect(at('OvercloudControl')).toContain('This cloud needs 3.');
  expect(at('IPMI')).toContain('`pxe_ipmitool`');
});

describe('hints', () => {
  test('name the columns on the first line', () => {
    const hints = inlayHints(analysisOf(text)).filter(({ label }) => label.endsWith(':'));
    expect(hints.map(({ label }) => label)).toEqual([
      'mac:',
      'user:',
      'password:',
      'ip:',
      'no_of_cpus:',
      'memory_MB:',
      'diskspace_GiB:',
      'role:',
      'power_management:',
    ]);
  });

  test('line the columns up', () => {
    const content =
      '78:e7:d1:22:5d:58,a,b,192.168.11.1,12,32768,2048,Undercloud,IPMI\n78:e7:d1:22:5d:59,abc,b,192.168.11.12,12,32768,2048,OvercloudControl,IPMI\n';
    const analysis = analysisOf(content);
    const shown = [...inlayHints(analysis)]
      .toReversed()
      .reduce((line, { offset, label, topic, paddingRight }) => {
        const words = topic === 'columns' ? label + (paddingRight ? ' ' : '') : '';
        return line.slice(0, offset) + words + line.slice(offset);
      }, content);
    const commas = (line: string | undefined) => [...(line ?? '').matchAll(/,/g)].map(({ index }) => index);
    const [first, second] = shown.split('\n');
    expect(commas(first)).toEqual(commas(second));
  });

  test('tell the role that a line without one gets, and can write it', () => {
    const content = text.replace(',OvercloudCompute,IPMI', '');
    const [hint] = inlayHints(analysisOf(content)).filter(({ topic }) => topic === 'roles');
    expect(hint?.label).toBe('OvercloudCompute');
    expect(applyEdits(content, hint?.edits ?? [])).toBe(
      text.replace(',OvercloudCompute,IPMI', ',OvercloudCompute'),
    );
  });
});

describe('tidying', () => {
  const tidy = (content: string) => applyEdits(content, format(analysisOf(content)) ?? []);

  test('trims blanks, drops empty lines and writes colons', () => {
    const messy =
      '78-E7-D1-22-5D-58 , admin,x,192.168.11.1, 12,32768,2048,Undercloud ,IPMI\n\n78:e7:d1:22:5d:59,a,b,192.168.11.2,12,32768,2048,OvercloudControl,IPMI\r\n  \n';
    const once = tidy(messy);
    expect(once).toBe(
      '78:E7:D1:22:5D:58,admin,x,192.168.11.1,12,32768,2048,Undercloud,IPMI\n78:e7:d1:22:5d:59,a,b,192.168.11.2,12,32768,2048,OvercloudControl,IPMI\r\n',
    );
    expect(tidy(once)).toBe(once);
  });

  test('leaves good files and other files alone', () => {
    expect(format(analysisOf(text))).toEqual([]);
    const json = analysesOf({ 'kvm-custom-ips.json': '{ "cloud_type": "KVM" }' });
    expect(format(analysisIn(json, 'kvm-custom-ips.json'))).toBeUndefined();
  });
});

test('the outline has a symbol for every machine', () => {
  const symbols = documentSymbols(analysisOf(text));
  expect(symbols).toHaveLength(machines.length);
  expect(symbols[0]).toMatchObject({ name: 'Undercloud', detail: '78:e7:d1:22:5d:58, 192.168.11.1' });
});

test('a machine tells which one of its role it is, by the order of the lines', () => {
  const analysis = analysisOf(text);
  const said = (index: number) => hover(analysis, text.indexOf(machines[index] ?? '') + 3)?.markdown;
  expect(said(0)).toContain('Machine 1 of 7: Undercloud.');
  expect(said(2)).toContain('Machine 3 of 7: OvercloudControl, 2 of 3 with this role.');
  const unknown = analysisOf(text.replace('OvercloudCompute', 'OvercloudFoo'));
  expect(hover(unknown, text.indexOf(machines[2] ?? '') + 3)?.markdown).toContain(
    'Machine 3 of 7: OvercloudControl.',
  );
});
