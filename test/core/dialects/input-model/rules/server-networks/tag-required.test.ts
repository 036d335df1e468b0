/** No network group has a tag that a component of the model requires. */
import { test } from 'vitest';
import { tagRequired } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/tag-required.js';
import { checkModel } from '../../../../../support/examples.js';
import { probe } from './files.js';

test('another group has another tag', () => {
  const files = probe('required: Guests are probed through it', 'tags:\n  - neutron.networks.vxlan');
  checkModel(
    tagRequired,
    {
      'data/control_plane.yml': `
      ...
                - probe-agent
                # ^^^^^^^^^^^ error: 'probe-agent' requires a network group with the tag 'probe.guest', but none has it. Guests are probed through it.
                # | fix: Add the tag 'probe.guest' to 'MANAGEMENT'
                # | in data/network_groups.yml
                # |         - internal-lb
                # | +     tags: [probe.guest]
                # | fix: Add the tag 'probe.guest' to 'EXTERNAL-API'
                # | in data/network_groups.yml
                # |         - external-lb
                # | +     tags: [probe.guest]
                # | fix: Add the tag 'probe.guest' to 'GUEST'
                # | in data/network_groups.yml
                # |         - neutron.networks.vxlan
                # | +       - probe.guest
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a group has it', probe('required: Guests are probed through it', 'tags:\n  - probe.guest')],
  [
    'a tag that is expected, of which another rule speaks',
    probe('expected: Guests are probed through it', ''),
  ],
])('%s', (_, files) => {
  checkModel(tagRequired, {}, { files });
});
