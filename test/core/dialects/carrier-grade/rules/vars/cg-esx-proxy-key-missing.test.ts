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
    //                  ^^^^^^^^^^^^^^^^^ error: 'compute-proxy-1' lacks 'cluster' and 'bridge_name'.
    //                  | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a proxy without a name',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.0.name`]: undefined },
    [`error vars/esx.json:26 ["datacenter"] This compute proxy lacks 'name'.`],
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
    [`error vars/esx.json:34 ["compute-proxy-2"] 'compute-proxy-2' lacks 'bridge_name'.`],
  ],
  [
    'an empty proxy',
    { 'vars/esx.json': ESX, [`${ESX_PROPERTIES}.compute_proxy.0`]: {} },
    [
      "error vars/esx.json:25 [{}] This compute proxy lacks 'datacenter', 'cluster', 'datastore', 'name', 'failure-zone' and 'bridge_name'.",
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
