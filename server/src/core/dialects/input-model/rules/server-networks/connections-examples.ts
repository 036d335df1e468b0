/** Examples that several pages about connections show. */

import { exampleFile } from '../../examples.js';
import { moreNetworks, withFiles } from './examples.js';

export const SOURCE = 'Ardana configuration processor, networks of allocated servers';

const INTERFACES = 'data/net_interfaces.yml';

export const TAGGED = (tag: string, demand: string, isAttached: boolean) =>
  withFiles(() => ({
    ...moreNetworks([
      { name: 'GUEST', lines: 'vlanid: 120\ncidr: 10.0.20.0/24', group: `tags:\n  - ${tag}` },
    ]),
    ...definitions(demand),
    ...(isAttached && {
      [INTERFACES]: exampleFile(INTERFACES).replaceAll('- MANAGEMENT\n', '- MANAGEMENT\n          - GUEST\n'),
    }),
  }));

/** A service whose component knows a tag, and the component on the compute servers. */
export const definitions = (demand: string) => ({
  'data/services.yml': [
    'product:\n  version: 2\n',
    'services:\n  - name: probe\n    mnemonic: PRB\n    service-class: probe\n    description: Probes of the site\n    network-tag-schema:\n      - name: probe.guest\n        schema: {}\n',
    `service-components:\n  - name: probe-agent\n    mnemonic: PRB-AGT\n    service: probe\n    network-tags:\n      - name: probe.guest\n${demand}`,
  ].join('\n'),
  'data/control_plane.yml': exampleFile('data/control_plane.yml').replace(
    '- ntp-client\n',
    '- ntp-client\n          - probe-agent\n',
  ),
});
