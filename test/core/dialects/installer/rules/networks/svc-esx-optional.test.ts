/** `installer/svc-esx-optional`. */
import { describe, expect, test } from 'vitest';
import { svcEsxOptional } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-esx-optional.js';
import { checkEsx } from '../../../../../support/examples.js';
import { esxText, kvmText, repaired, saidOfEsx, saidOfKvm } from './said.js';

describe('svc-esx-optional', () => {
  const svc = JSON.parse(kvmText({})).svc;

  test('a Service network with ESX', () => {
    expect(saidOfEsx('svc-esx-optional', { svc })).toEqual([
      ['"svc"', "'svc' is optional on ESX. Remove it if nothing uses the Service network."],
    ]);
    const text = esxText({ svc });
    expect(repaired('svc-esx-optional', text, "Remove 'svc'")).toEqual(JSON.parse(esxText({})));
  });

  test('with KVM it is needed', () => {
    expect(saidOfKvm('svc-esx-optional', {})).toEqual([]);
  });
});

test('the section is taken out', () => {
  checkEsx(
    svcEsxOptional,
    { svc: { interface: 'vlan9' } },
    `
      ...
        "svc": {
      //^^^^^ info: 'svc' is optional on ESX. Remove it if nothing uses the Service network.
      //| fix: Remove 'svc'
      //| -   },
      //| -   "svc": {
      //| -     "interface": "vlan9"
      ...
  `,
  );
});
