/** The installation network has a CIDR, which only newer releases support. */
import { test } from 'vitest';
import { baremetalCidrTooNew } from '../../../../../../server/src/core/dialects/input-model/rules/servers/baremetal-cidr-too-new.js';
import { checkModel } from '../../../../../support/examples.js';
import { server } from './files.js';

const files = server(['subnet: 192.168.10.0\n  netmask: 255.255.255.0', 'cidr: 192.168.10.0/22']);

test.each(['hos', 'hos5.0', 'soc8'])('%s wants two keys', (release) => {
  checkModel(
    baremetalCidrTooNew,
    {
      'data/servers.yml': `
      ...
        cidr: 192.168.10.0/22
      # ^^^^ error: 'cidr' requires SUSE OpenStack Cloud 9. Use 'subnet' and 'netmask' instead.
      # | fix: Replace with 'subnet: 192.168.8.0' and 'netmask: 255.255.252.0'
      # | -   cidr: 192.168.10.0/22
      # | +   subnet: 192.168.8.0
      # | +   netmask: 255.255.252.0
      ...
    `,
    },
    { files, options: { 'inputModel.generation': release } },
  );
});

test.each(['soc9', undefined])('%s takes it, and so may what nobody knows', (release) => {
  const options = release === undefined ? {} : { 'inputModel.generation': release };
  checkModel(baremetalCidrTooNew, {}, { files, options });
});
