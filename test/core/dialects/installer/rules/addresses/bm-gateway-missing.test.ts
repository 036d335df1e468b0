import { test } from 'vitest';
import { bmGatewayMissing } from '../../../../../../server/src/core/dialects/installer/rules/addresses/bm-gateway-missing.js';
import { checkKvm } from '../../../../../support/examples.js';

const noRouter = { customer_router_ip: undefined, 'svc.customer_router_ip': undefined };
const virtual = { files: { 'baremetal.csv': '78:e7:d1:22:5d:01,,,192.168.122.1,4,8192,64,Undercloud,VM\n' } };

const missing = { 'baremetal.network_gateway': undefined };

test('the customer router is proposed where it is on the network', () => {
  checkKvm(
    bmGatewayMissing,
    missing,
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ info: 'network_gateway' is missing, so the seed VM becomes the gateway of the management network.
    //| fix: Add 'network_gateway' with '192.168.130.1'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.1"
    ...
    `,
  );
  checkKvm(
    bmGatewayMissing,
    { ...missing, ...noRouter },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ info: 'network_gateway' is missing, so the seed VM becomes the gateway of the management network.
    //| fix: Add 'network_gateway' with '192.168.130.1'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.1"
    //| fix: Add 'network_gateway' with '192.168.130.254'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.254"
    ...
    `,
  );
  checkKvm(
    bmGatewayMissing,
    { ...missing, ...noRouter, customer_router_ip: '192.168.131.1' },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ info: 'network_gateway' is missing, so the seed VM becomes the gateway of the management network.
    //| fix: Add 'network_gateway' with '192.168.130.1'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.1"
    //| fix: Add 'network_gateway' with '192.168.130.254'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.254"
    ...
    `,
  );
});

test('written, misspelt, or no such section', () => {
  checkKvm(bmGatewayMissing, { 'baremetal.network_gateway': '<gateway>' });
  checkKvm(bmGatewayMissing, { ...missing, 'baremetal.network_gatway': '192.168.130.1' });
  checkKvm(bmGatewayMissing, { baremetal: undefined });
});

test('the network of a virtual installation', () => {
  checkKvm(bmGatewayMissing, missing, '', virtual);
});

test('an address of the other family is on no network of this one', () => {
  checkKvm(
    bmGatewayMissing,
    { ...missing, ...noRouter, customer_router_ip: '::c0a8:8201' },
    `
    ...
      "baremetal": {
    //^^^^^^^^^^^ info: 'network_gateway' is missing, so the seed VM becomes the gateway of the management network.
    //| fix: Add 'network_gateway' with '192.168.130.1'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.1"
    //| fix: Add 'network_gateway' with '192.168.130.254'
    //| -     "network_undercloud_range_end": "192.168.130.126"
    //| +     "network_undercloud_range_end": "192.168.130.126",
    //| +     "network_gateway": "192.168.130.254"
    ...
    `,
  );
});
