/** `installer/vcenter-external-gateway-lowest`. */
import { describe, expect, test } from 'vitest';
import { vcenterExternalGatewayLowest } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-external-gateway-lowest.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { saidOfEsx } from './said.js';

const GATEWAY = 'vcenter.external_network_gateway';

describe('vcenter-external-gateway-lowest', () => {
  test('another address of the subnet', () => {
    checkRule(
      vcenterExternalGatewayLowest,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "floating_ip": { "cidr": "172.31.52.0/22" },
        "vcenter": { "external_network_gateway": "172.31.54.1" }
      //                                         ^^^^^^^^^^^^^ warning: '172.31.54.1' is not the lowest host of 172.31.52.0/22, where 'ext-net' expects its gateway.
      //                                         | fix: Change to '172.31.52.1'
      //                                         | related 3: The subnet of the floating IPs is set here.
      }
      `,
    );
  });

  test.each(['172.31.54.1', '172.31.60.1'])(
    '%s is right, or outside, which is the greater mistake',
    (gateway) => {
      expect(saidOfEsx('vcenter-external-gateway-lowest', { [GATEWAY]: gateway })).toEqual([]);
    },
  );
});

test('the lowest host is proposed', () => {
  checkEsx(
    vcenterExternalGatewayLowest,
    { 'vcenter.external_network_gateway': '172.31.54.2' },
    `
      ...
          "external_network_gateway": "172.31.54.2"
      //                              ^^^^^^^^^^^^^ warning: '172.31.54.2' is not the lowest host of 172.31.54.0/24, where 'ext-net' expects its gateway.
      //                              | related 35: The subnet of the floating IPs is set here.
      //                              | fix: Change to '172.31.54.1'
      //                              | -     "external_network_gateway": "172.31.54.2"
      //                              | +     "external_network_gateway": "172.31.54.1"
      ...
  `,
  );
});

test('with KVM the section is of no interest', () => {
  checkKvm(vcenterExternalGatewayLowest, { 'vcenter.external_network_gateway': '192.168.131.9' });
});
