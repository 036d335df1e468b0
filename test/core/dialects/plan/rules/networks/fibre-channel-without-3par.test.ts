import { test } from 'vitest';
import { fibreChannelWithout3par } from '../../../../../../server/src/core/dialects/plan/rules/networks/fibre-channel-without-3par.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the network leads to no array', () => {
  checkRule(
    fibreChannelWithout3par,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
        #          ^^^^^^^^^^^^^ info: 'fibre-channel' leads only to 3PAR arrays, but 'block-storage' does not list '3par'.
        #          | fix: Add '3par' to 'block-storage'
        #          | -     block-storage: [vsa]
        #          | +     block-storage: [vsa, 3par]
      deployment:
        overcloud:
          block-storage: [vsa]
    `,
  );
});

test('an array is there, or may be', () => {
  checkRule(
    fibreChannelWithout3par,
    `
      hypervisor: kvm
      virtual-networks:
        - network: fibre-channel
      deployment:
        overcloud:
          block-storage: [vsa, 3parr]
    `,
  );
});

test('on ESX, or where nobody knows the hypervisor', () => {
  checkRule(
    fibreChannelWithout3par,
    `
    hypervisor: esx
    virtual-networks: [{ network: fibre-channel }]
    deployment: { overcloud: { block-storage: [vsa] } }
    `,
  );
  checkRule(
    fibreChannelWithout3par,
    `
    virtual-networks: [{ network: fibre-channel }]
    deployment: { overcloud: { block-storage: [vsa] } }
    `,
  );
  checkRule(
    fibreChannelWithout3par,
    `
    hypervisor: kvm
    virtual-networks: [{ network: external }]
    deployment: { overcloud: { block-storage: [vsa] } }
    `,
  );
});
