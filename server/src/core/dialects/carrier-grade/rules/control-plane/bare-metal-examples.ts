/** Examples that several pages about bare metal show. */
import { cloudExample } from '../../examples.js';

export const BM = {
  product: { version: 1 },
  'property-groups': [
    {
      name: 'neutron-vars',
      properties: {
        switch_channel_timeout: '180',
        vlan_range: '339:340',
        bm_interface: 'eth3',
        prov_network: {
          vlan: '339',
          cidr: '10.40.9.0/24',
          ip_start_address: '10.40.9.20',
          ip_end_address: '10.40.9.90',
          ip_gateway: '10.40.9.1',
        },
      },
    },
  ],
};

export const BM_PROPERTIES = 'vars/neutron-bm.json property-groups.0.properties';

export const bmExample = (path: string, value: string) =>
  cloudExample(
    { 'vars/neutron-bm.json': BM, [`${BM_PROPERTIES}.${path}`]: value },
    { 'vars/neutron-bm.json': BM },
  );
