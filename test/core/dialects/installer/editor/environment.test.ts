/** What the editor shows of environment files: computed values, hovers, outline, keys by cloud type. */
import { describe, expect, test } from 'vitest';
import {
  kvmEnvironment,
  machines,
  patched,
} from '../../../../../server/src/core/dialects/installer/examples.js';
import {
  applyEdits,
  completion,
  documentSymbols,
  hover,
  inlayHints,
} from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';

const NAME = 'kvm-custom-ips.json';

/** Completion at the value of a key, which is emptied for it. */
function valuesOf(path: string): string[] {
  const key = path.split('.').at(-1);
  const text = patched(kvmEnvironment, { [path]: '' });
  const section = path.includes('.') ? text.indexOf(`"${path.split('.')[0]}": {`) : 0;
  const at = text.indexOf(`"${key}": "`, section) + `"${key}": "`.length;
  const analyses = analysesOf({ [NAME]: text });
  return completion(analysisIn(analyses, NAME), at).map(({ label }) => label);
}

function hoverOn(text: string, word: string, files: Record<string, string> = {}): string {
  const analyses = analysesOf({ [NAME]: text, ...files });
  return hover(analysisIn(analyses, NAME), text.indexOf(word) + 1)?.markdown ?? '';
}

describe('completion offers', () => {
  test.each([
    ['svc.interface', ['vlan332']],
    ['svc.interface_default_route', ['192.168.132.1']],
    ['svc.overcloud_bridge_mappings', ['svcnet1:br-svc', 'svcnet1:br-svc,physnet1:br-ex']],
    ['baremetal.network_gateway', ['192.168.130.1']],
    ['baremetal.network_undercloud_range_start', ['192.168.130.23']],
    ['baremetal.network_undercloud_range_end', ['192.168.130.254']],
    ['floating_ip.cidr', ['192.168.131.0/24']],
    ['ntp.seed_server', ['172.20.1.12']],
    ['svc.customer_router_ip', ['192.168.130.1']],
    ['neutron.undercloud_public_interface', ['em2', 'eth1']],
    ['cloud_type', ['KVM', 'ESX']],
  ])('%s', (path, expected) => {
    expect(valuesOf(path)).toEqual(expected);
  });

  test('back ends that have a section, and the drivers of their array', () => {
    const backend = (driver: string) => ({
      '3par': {
        DEFAULT: { enabled_backends: [''] as readonly string[] },
        gold: { volume_driver: driver },
        'fc-zone-manager': {},
      },
    });
    const text = patched(kvmEnvironment, backend(''));
    const analysis = analysisIn(analysesOf({ [NAME]: text }), NAME);
    const at = (before: string) => text.indexOf(before) + before.length;
    expect(
      completion(analysis, text.indexOf('""', at('"enabled_backends"')) + 1).map(({ label }) => label),
    ).toEqual(['gold']);
    const drivers = completion(analysis, at('"volume_driver": "')).map(({ label }) => label);
    expect(drivers).toHaveLength(2);
    expect(drivers.every((each) => each.includes('3par'))).toBe(true);
  });

  test('no keys of the other kind of cloud, and none twice', () => {
    const text = '{\n  "cloud_type": "ESX",\n  \n}\n';
    const analysis = analysisIn(analysesOf({ [NAME]: text }), NAME);
    const labels = completion(analysis, text.indexOf('  \n}') + 2).map(({ label }) => label);
    expect(labels).toContain('vcenter');
    expect(labels).not.toContain('compute_scale');
    expect(labels).not.toContain('cloud_type');
    expect(new Set(labels).size).toBe(labels.length);
  });
});

test('a value is inserted inside its quotes', () => {
  const text = patched(kvmEnvironment, { 'svc.interface': '' });
  const at = text.indexOf('"interface": "') + '"interface": "'.length;
  const [item] = completion(analysisIn(analysesOf({ [NAME]: text }), NAME), at);
  expect(item && applyEdits(text, [item.edit])).toBe(patched(kvmEnvironment, {}));
});

describe('hover tells', () => {
  const text = patched(kvmEnvironment, {});

  test('the variable that a key sets', () => {
    expect(hoverOn(text, '"bridge_interface"')).toContain('`BRIDGE_INTERFACE`');
  });

  test('where an address lies and what a range holds', () => {
    const markdown = hoverOn(text, '192.168.130.23');
    expect(markdown).toContain('has 104 addresses');
    expect(markdown).toContain('Address 23 of 192.168.130.0/24, the management network.');
  });

  test('how many machines there are for a scale', () => {
    expect(hoverOn(text, '"compute_scale"', { 'baremetal.csv': `${machines.join('\n')}\n` })).toContain(
      "'baremetal.csv' has one machine of the role OvercloudCompute; 4 are asked for.",
    );
  });

  test('which release the file is read for, and why', () => {
    expect(hoverOn(text, '"cloud_type"')).toContain("Helion OpenStack 1.1: 'dns' is new in 1.1.");
  });
});

test('the outline tells the subnets', () => {
  const symbols = documentSymbols(analysisIn(analysesOf({ [NAME]: patched(kvmEnvironment, {}) }), NAME));
  const details = Object.fromEntries(symbols.map(({ name, detail }) => [name, detail]));
  expect(details['baremetal']).toBe('192.168.130.0/24');
  expect(details['svc']).toBe('vlan332, 192.168.132.0/24');
});

test('pools have how many addresses they hold', () => {
  const analysis = analysisIn(analysesOf({ [NAME]: patched(kvmEnvironment, {}) }), NAME);
  const hints = inlayHints(analysis);
  expect(hints.length).toBeGreaterThan(2);
  for (const { label, topic } of hints) {
    expect(label).toMatch(/^[\d,]+ addresses$/);
    expect(topic).toBe('addresses');
  }
  expect(inlayHints(analysis, { wants: () => false })).toEqual([]);
});
