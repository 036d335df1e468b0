/** The page of plan/cluster-quorum. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A clustered service runs on too few controllers for a majority, or on more than there are.',
  why: 'With three members, two still form a majority when one is lost. With two members, the loss of one stops the database and the message queue, and with them the cloud.',
  source:
    'Support matrix 1.1, table Bare-metal systems, row OvercloudControl; technical overview 1.1, row Management: MySQL clusters, RabbitMQ clusters, keepalived',
  ...example(AVAILABILITY, { good: 'service: mysql, controllers: 3', bad: 'service: mysql, controllers: 2' }),
};
