/** `installer/bridge-mappings-conflict`. */
import { describe, expect, test } from 'vitest';
import { bridgeMappingsConflict } from '../../../../../../server/src/core/dialects/installer/rules/networks/bridge-mappings-conflict.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { kvmText, repaired, saidOfKvm } from './said.js';

const MAPPINGS = 'svc.overcloud_bridge_mappings';

describe('bridge-mappings-conflict', () => {
  const title = "Move all mappings to 'svc.overcloud_bridge_mappings'";

  test('two lists for one variable', () => {
    checkRule(
      bridgeMappingsConflict,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "bridge_mappings": "physnet1:br-ex",
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable differently. Only one of the lists is used.
      //| fix: Move all mappings to 'svc.overcloud_bridge_mappings'
      //| related 4: The other mappings are listed here.
        "svc": { "overcloud_bridge_mappings": "svcnet1:br-svc" }
      }
      `,
    );
  });

  test('they are merged, each mapping once', () => {
    const text = kvmText({ bridge_mappings: 'physnet1:br-ex,svcnet1:br-svc' });
    const after = kvmText({ [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-ex' });
    expect(repaired('bridge-mappings-conflict', text, title)).toEqual(JSON.parse(after));
  });

  test('mappings that exclude each other are left to a person', () => {
    const text = kvmText({ bridge_mappings: 'svcnet1:br-ex' });
    expect(() => repaired('bridge-mappings-conflict', text, title)).toThrow(/there are: $/);
  });

  test('two lists that say the same, or only one', () => {
    const both = { bridge_mappings: 'a:br-a, b:br-b', [MAPPINGS]: 'b:br-b,a:br-a' };
    expect(saidOfKvm('bridge-mappings-conflict', both)).toEqual([]);
    expect(saidOfKvm('bridge-mappings-conflict', {})).toEqual([]);
  });
});

test('what only the other list has is moved', () => {
  checkKvm(
    bridgeMappingsConflict,
    { bridge_mappings: 'physnet1:br-ex' },
    `
      ...
        "bridge_mappings": "physnet1:br-ex"
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable differently. Only one of the lists is used.
      //| related 44: The other mappings are listed here.
      //| fix: Move all mappings to 'svc.overcloud_bridge_mappings'
      //| -     "overcloud_bridge_mappings": "svcnet1:br-svc",
      //| +     "overcloud_bridge_mappings": "svcnet1:br-svc,physnet1:br-ex",
      //| ...
      //| -   },
      //| -   "bridge_mappings": "physnet1:br-ex"
      //| +   }
      ...
  `,
  );
});

test('mappings that are there already are left out', () => {
  checkKvm(
    bridgeMappingsConflict,
    { bridge_mappings: 'svcnet1:br-svc', 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex' },
    `
      ...
        "bridge_mappings": "svcnet1:br-svc"
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable differently. Only one of the lists is used.
      //| related 44: The other mappings are listed here.
      //| fix: Move all mappings to 'svc.overcloud_bridge_mappings'
      //| -   },
      //| -   "bridge_mappings": "svcnet1:br-svc"
      //| +   }
      ...
  `,
  );
});

test('a network with two bridges is left for a person', () => {
  checkKvm(
    bridgeMappingsConflict,
    { bridge_mappings: 'svcnet1:br-ex' },
    `
      ...
        "bridge_mappings": "svcnet1:br-ex"
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable differently. Only one of the lists is used.
      //| related 44: The other mappings are listed here.
      //| no fix
      ...
  `,
  );
});

test('a bridge with two networks is left for a person', () => {
  checkKvm(
    bridgeMappingsConflict,
    { bridge_mappings: 'physnet1:br-svc' },
    `
      ...
        "bridge_mappings": "physnet1:br-svc"
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable differently. Only one of the lists is used.
      //| related 44: The other mappings are listed here.
      //| no fix
      ...
  `,
  );
});

test('what is no mapping is left for a person', () => {
  checkKvm(
    bridgeMappingsConflict,
    { bridge_mappings: 'physnet1:br-ex,other' },
    `
      ...
        "bridge_mappings": "physnet1:br-ex,other"
      //^^^^^^^^^^^^^^^^^ error: 'bridge_mappings' and 'svc.overcloud_bridge_mappings' set the same variable differently. Only one of the lists is used.
      //| related 44: The other mappings are listed here.
      //| no fix
      ...
  `,
  );
});
