/** The page of plan/vip-management-missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Virtual addresses are planned, but none in the management network.',
  why: 'On Management, keepalived moves the address of the service APIs between the controllers. Nodes and tenants call the services there.',
  source: 'Technical overview 1.1, Virtual networks for KVM, row Management: service APIs, keepalived',
  byHand: 'only you know which address the services get.',
  ...example(AVAILABILITY, {
    good: '    - { network: undercloud-management, address: 192.168.130.250 }\n',
    bad: '',
  }),
};
