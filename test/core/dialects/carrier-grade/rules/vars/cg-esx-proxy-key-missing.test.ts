/** `carrier-grade/cg-esx-proxy-key-missing`: a compute proxy lacks a key. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgEsxProxyKeyMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-esx-proxy-key-missing.js';
import {
  ESX,
  ESX_PROPERTIES,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('two keys of one proxy', () => {
  checkCloud(
    rule,
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.compute_proxy.0.cluster`]: undefined,
      [`${ESX_PROPERTIES}.compute_proxy.0.bridge_name`]: undefined,
    },
    `
    #- /vars/esx.json
    ...
                "name": "compute-proxy-1",
    //                  ^^^^^^^^^^^^^^^^^ error: Missing required keys 'cluster' and 'bridge_name' in 'compute-proxy-1'.
    //                  | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a proxy without a name',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.0.name`]: undefined },
    [`error vars/esx.json:26 ["datacenter"] Missing required key 'name' in this compute proxy.`],
  ],
  [
    'a second proxy',
    {
      'vars/esx.json': ESX,
      [`${ESX_PROPERTIES}.compute_proxy.1`]: {
        name: 'compute-proxy-2',
        datacenter: 'Harbour',
        cluster: 'Cluster2',
        datastore: 'datastore1',
        'failure-zone': 'fz1',
      },
    },
    [`error vars/esx.json:34 ["compute-proxy-2"] Missing required key 'bridge_name' in 'compute-proxy-2'.`],
  ],
  [
    'an empty proxy',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.0`]: {} },
    [
      "error vars/esx.json:25 [{}] Missing required keys 'datacenter', 'cluster', 'datastore', 'name', 'failure-zone' and 'bridge_name' in this compute proxy.",
    ],
  ],
  [
    'bad values are another mistake',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.0.cluster`]: 7 },
    [],
  ],
  ['no proxies', { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
