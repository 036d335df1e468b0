/** Servers are not attached to a network group with a tag that a component on them requires. */
import { test } from 'vitest';
import { srvRequiredTagNotConnected } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/srv-required-tag-not-connected.js';
import { checkModel } from '../../../../../support/examples.js';
import { probe } from './files.js';

test('the group can be added to the interface', () => {
  const files = probe('required: Guests are probed through it', 'tags:\n  - probe.guest');
  checkModel(
    srvRequiredTagNotConnected,
    {
      'data/net_interfaces.yml': `
      ...
        - name: COMPUTE-INTERFACES
        #       ^^^^^^^^^^^^^^^^^^ error: 'GUEST' is missing from interface model 'COMPUTE-INTERFACES'. 'probe-agent' in resource group 'compute' looks for its tag 'probe.guest'.
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
  ['a tag that the component knows only', probe('', 'tags:\n  - probe.guest')],
  [
    'servers with the group',
    probe('required: Guests are probed through it', 'tags:\n  - probe.guest', [
      ['net_interfaces', /(COMPUTE-INTERFACES[\s\S]*)- MANAGEMENT\n/, '$1- GUEST\n          - MANAGEMENT\n'],
    ]),
  ],
])('%s', (_, files) => {
  checkModel(srvRequiredTagNotConnected, {}, { files });
});
