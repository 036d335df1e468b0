/** Servers are not attached to a network group with a tag that a component on them uses. */
import { test } from 'vitest';
import { srvTagNotConnected } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-tag-not-connected.js';
import { checkModel } from '../../../../../support/examples.js';
import { probe } from './files.js';

test('also where the tag is expected', () => {
  const files = probe('expected: Guests are probed through it', 'tags:\n  - probe.guest');
  checkModel(
    srvTagNotConnected,
    {
      'data/net_interfaces.yml': `
      ...
        - name: COMPUTE-INTERFACES
        #       ^^^^^^^^^^^^^^^^^^ warning: 'GUEST' is missing from interface model 'COMPUTE-INTERFACES'. 'probe-agent' in resource group 'compute' looks for its tag 'probe.guest'.
        #       | related network_groups.yml:21: The tag is here.
        #       | related network_groups.yml:18: The network group is defined here.
        #       | related control_plane.yml:48: 'probe-agent' runs in resource group 'compute'.
        #       | fix: Add 'GUEST' to interface 'ETH1' of 'COMPUTE-INTERFACES'
        #       |     - name: COMPUTE-INTERFACES
        #       |       network-interfaces:
        #       |         - name: ETH1
        #       |           device:
        #       |             name: hed1
        #       |           network-groups:
        #       |             - MANAGEMENT
        #       | +           - GUEST
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a tag that the component requires, of which another rule speaks',
    probe('required: Guests are probed through it', 'tags:\n  - probe.guest'),
  ],
  [
    'another tag, and no component that knows this one',
    probe('', 'tags:\n  - probe.guest', [['control_plane', '- probe-agent\n', '- ntp-client\n']]),
  ],
  [
    'interfaces that cannot be read',
    probe('', 'tags:\n  - probe.guest', [
      ['net_interfaces', /(COMPUTE-INTERFACES\n +network-interfaces:)[\s\S]*/, '$1 !secret list\n'],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(srvTagNotConnected, {}, { files });
});
