/** The page of `input-model/external-net-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';

const external = (lines: string) =>
  serviceExample(
    'neutron',
    `neutron_external_networks:\n  - name: ext-net\n    ${lines.replaceAll('\n', '\n    ')}`,
  );

export const docs: RuleDocs = {
  summary: 'An address of an external network is not valid.',
  why: 'The configuration processor does not check these networks; Neutron rejects them during the deployment.',
  source: 'Neutron, subnets and their allocation pools',
  bad: external('cidr: 172.31.0.0/16\ngateway: 172.30.0.1'),
  good: external('cidr: 172.31.0.0/16\ngateway: 172.31.0.1'),
};
