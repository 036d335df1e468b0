/** `carrier-grade/cg-esx-proxy-name`: two compute proxies have one name. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxProxyName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-proxy-name.js';
import {
  ESX,
  ESX_PROPERTIES,
  proxy,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('three of one name', () => {
  checkCloud(
    rule,
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.compute_proxy.1`]: proxy,
      [`${ESX_PROPERTIES}.compute_proxy.2`]: proxy,
    },
    `
    #- /vars/esx.json
    ...
            "compute_proxy": [
              {
                "datacenter": "Harbour",
                "cluster": "Cluster1",
                "datastore": "datastore1",
                "name": "compute-proxy-1",
                "failure-zone": "fz1",
                "bridge_name": "BR-1"
              },
              {
                "datacenter": "Harbour",
                "cluster": "Cluster1",
                "datastore": "datastore1",
                "name": "compute-proxy-1",
    //                  ^^^^^^^^^^^^^^^^^ error: Duplicate compute proxy 'compute-proxy-1'.
    //                  | related 29: First used here.
    //                  | fix: Change to 'compute-proxy-2'
    //                  | -             "name": "compute-proxy-1",
    //                  | +             "name": "compute-proxy-2",
    ...
                "name": "compute-proxy-1",
    //                  ^^^^^^^^^^^^^^^^^ error: Duplicate compute proxy 'compute-proxy-1'.
    //                  | related 29: First used here.
    //                  | fix: Change to 'compute-proxy-2'
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'another case is another name',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.1`]: { ...proxy, name: 'Compute-Proxy-1' } },
    [],
  ],
  [
    'proxies without a name',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.compute_proxy.0.name`]: undefined,
      [`${ESX_PROPERTIES}.compute_proxy.1`]: { cluster: 'Cluster1' },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
