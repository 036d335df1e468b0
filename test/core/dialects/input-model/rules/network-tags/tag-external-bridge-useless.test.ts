/** A network group has the tag of the bridge to the outside, which newer releases no longer need. */
import { test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { tagExternalBridgeUseless } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-external-bridge-useless.js';
import { checkModel } from '../../../../../support/examples.js';

const files = {
  'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
    '- name: MANAGEMENT\n',
    '- name: MANAGEMENT\n    tags:\n      - neutron.l3_agent.external_network_bridge\n',
  ),
  'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
    '- ntp-client',
    '- ntp-client\n          - neutron-l3-agent',
  ),
};

test.each(['soc8', 'soc9'])('%s does nothing with it', (release) => {
  checkModel(
    tagExternalBridgeUseless,
    {
      'data/network_groups.yml': `
      ...
            - neutron.l3_agent.external_network_bridge
            # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: 'neutron.l3_agent.external_network_bridge' has no effect since SUSE OpenStack Cloud 8. Set provider attributes of the external network instead: its type and physical network.
      ...
    `,
    },
    { files, options: { 'inputModel.generation': release } },
  );
});

test.each(['hos3.0', undefined])('%s: routers may need it', (release) => {
  const options = release === undefined ? {} : { 'inputModel.generation': release };
  checkModel(tagExternalBridgeUseless, {}, { files, options });
});
