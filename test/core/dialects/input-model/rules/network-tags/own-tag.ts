/** What tests of tags put into the example: a service of the model that defines a tag of its own. */
import {
  dataFile,
  planeText,
  usualComponents,
} from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';

export const ownTag = {
  ...dataFile(
    'own.yml',
    `services:
  - name: own
    mnemonic: OWN
    network-tag-schema:
      - name: own.traffic
        unique: true
        schema:
          ids:
            type: range
            optional: false
            min: 5
            max: 9
service-components:
  - name: own-agent
    mnemonic: OWN-AGN
    service: own
    network-tags:
      - name: own.traffic
`,
  ),
  'data/control_plane.yml': planeText({ components: [...usualComponents, 'own-agent'] }),
};
