/** The page of `plan/nodes-without-service`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'There are nodes or back ends for a service that the overcloud does not list.',
  why: 'Compute nodes and compute proxies work for Nova, Swift nodes for Swift, and VSA, 3PAR and Ceph store the volumes of Cinder. Without the service, nothing uses them. A list of services must be complete.',
  source: 'Technical overview 1.1, table Services; support matrix 1.1, table Bare-metal systems',
  ...example(kvmPlan, { good: 'services: [nova, cinder', bad: 'services: [cinder' }),
};
