/** `carrier-grade/cg-not-a-list`. */
import { test } from 'vitest';
import { cgNotAList } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-not-a-list.js';
import { checkCloud } from '../../../../../support/examples.js';

const PORTS = 'environment.json node-type.1.interface-map.1.ethernet-port-map.interface-ports';

test('one NIC', () => {
  checkCloud(
    cgNotAList,
    { [PORTS]: 'eth4' },
    `
    #- /environment.json
    ...
                "interface-ports": "eth4"
    //                             ^^^^^^ error: 'interface-ports' must be a list. Write ["eth4"].
    //                             | preferred fix: Put 'eth4' in a list
    //                             | -             "interface-ports": "eth4"
    //                             | +             "interface-ports": ["eth4"]
    ...
    `,
  );
});

test('several in one text, in a file of variables', () => {
  checkCloud(
    cgNotAList,
    { 'vars/ansible.json property-groups.0.properties.upstream_ntp_servers': '9.41.2.44, 9.41.2.45' },
    `
    #- /vars/ansible.json
    ...
            "upstream_ntp_servers": "9.41.2.44, 9.41.2.45",
    //                              ^^^^^^^^^^^^^^^^^^^^^^ error: 'upstream_ntp_servers' must be a list. Write ["9.41.2.44", "9.41.2.45"].
    //                              | fix: Put '9.41.2.44' and '9.41.2.45' in a list
    ...
    `,
  );
});

test('lists, lists of maps, empty texts and expressions', () => {
  checkCloud(cgNotAList, {});
  checkCloud(cgNotAList, { 'definition.json failure-zones': 'fz1' });
  checkCloud(cgNotAList, { [PORTS]: ' ' });
  checkCloud(cgNotAList, { [PORTS]: '{{ ports }}' });
});
