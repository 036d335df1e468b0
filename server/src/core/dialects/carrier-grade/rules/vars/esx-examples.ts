/** Examples that several pages about esx show. */
import { trunkPortGroup } from '../../../../architecture/carrier-grade-files.js';
import { cloudExample } from '../../examples.js';

export const proxy = {
  datacenter: 'Harbour',
  cluster: 'Cluster1',
  datastore: 'datastore1',
  name: 'compute-proxy-1',
  'failure-zone': 'fz1',
  bridge_name: 'BR-1',
};

export const ESX = {
  product: { version: 1 },
  'property-groups': [
    {
      name: 'esx',
      properties: {
        vcenter: {
          ipaddress: '9.40.5.60',
          username: 'helion',
          password: 'Kaum-3rraten',
          port: '443',
          domain: 'harbour.example.net',
        },
        template: { username: 'helion', password: 'Kaum-3rraten', name: 'proxy-template' },
        network: { name: trunkPortGroup },
        compute_proxy: [proxy],
      },
    },
  ],
};

export const ESX_PROPERTIES = 'vars/esx.json property-groups.0.properties';

export function esxExample(
  bad: Readonly<Record<string, string | number | readonly string[] | typeof proxy | undefined>>,
) {
  const broken = Object.fromEntries(
    Object.entries(bad).map(([path, value]) => [`${ESX_PROPERTIES}.${path}`, value]),
  );
  return cloudExample({ 'vars/esx.json': ESX, ...broken }, { 'vars/esx.json': ESX });
}
