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
                # ^^^^^^^^^^^ error: 'probe-agent' requires a network group with the tag 'probe.guest', but none has it: Guests are probed through it.
                # | no fix
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
