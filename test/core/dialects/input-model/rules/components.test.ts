/** What the examples of the rules about services of a model's own do not show. */
import { describe, expect, test } from 'vitest';
import {
  ownComponent,
  ownFile,
} from '../../../../../server/src/core/dialects/input-model/rules/components/examples.js';
import { fixedText, said } from './said.js';

describe('mnemonics', () => {
  test('those of the product are taken', () => {
    const files = ownFile('services:\n  - name: mine\n    mnemonic: NOV\n')();
    expect(said('service-duplicate-mnemonic', files)).toEqual([
      "own_services.yml:6 error The service 'nova' of the product has the mnemonic 'NOV' already.",
    ]);
    expect(fixedText('service-duplicate-mnemonic', files, "Change to 'NOV-2'")).toContain('mnemonic: NOV-2');
  });

  test('a component may not have that of a service', () => {
    const files = ownFile('service-components:\n  - name: mine\n    mnemonic: NOV\n    service: nova\n')();
    expect(said('component-duplicate-mnemonic', files)).toHaveLength(1);
  });
});

describe('endpoints', () => {
  const endpoint = (lines: string) =>
    ownComponent(`endpoints:\n  - port: '7000'\n    roles:\n      - internal\n${lines}`)();

  test('what cannot be read decides nothing', () => {
    expect(said('component-vip-port-no-vip', endpoint('    has-vip: {{ vip }}\n    vip-port: 1'))).toEqual(
      [],
    );
    expect(
      said('component-tls-port-terminator', endpoint('    tls-terminator: {{ tls }}\n    tls-port: 1')),
    ).toEqual([]);
  });

  test('a flag is set where it stands', () => {
    const files = endpoint('    has-vip: false\n    vip-port: 1');
    expect(fixedText('component-vip-port-no-vip', files, "Set 'has-vip: true'")).toContain('has-vip: true');
  });

  test('the same role twice at one endpoint is no second endpoint', () => {
    expect(said('component-endpoint-role-duplicate', endpoint('      - internal'))).toEqual([]);
  });
});

test('a variable needs two characters', () => {
  const files = ownComponent(
    'config-set:\n  - name: a.cnf\n    ansible-vars:\n      - name: a\n        value: b',
  )();
  expect(said('component-bad-config-var', files)).toHaveLength(1);
});
