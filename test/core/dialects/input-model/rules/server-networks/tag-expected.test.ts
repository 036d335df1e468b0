/** No network group has a tag that a component of the model expects. */
import { test } from 'vitest';
import { tagExpected } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/tag-expected.js';
import { checkModel } from '../../../../../support/examples.js';
import { probe } from './files.js';

test('no group has it', () => {
  const files = probe('expected: Guests are probed through it', '');
  checkModel(
    tagExpected,
    {
      'data/control_plane.yml': `
      ...
                - probe-agent
                # ^^^^^^^^^^^ warning: 'probe-agent' expects a network group with the tag 'probe.guest', but none has it. Guests are probed through it.
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
                # |       hostname-suffix: guest
                # | +     tags: [probe.guest]
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a group has it', probe('expected: Guests are probed through it', 'tags:\n  - probe.guest')],
  ['nobody wants it', probe('', '')],
  [
    'a tag that is required, of which another rule speaks',
    probe('required: Guests are probed through it', ''),
  ],
  [
    'the component runs nowhere',
    probe('expected: Guests are probed through it', '', [['control_plane', /.*- probe-agent\n/, '']]),
  ],
  ['tags that cannot be read', probe('expected: Guests are probed through it', 'tags: !secret tags')],
])('%s', (_, files) => {
  checkModel(tagExpected, {}, { files });
});
