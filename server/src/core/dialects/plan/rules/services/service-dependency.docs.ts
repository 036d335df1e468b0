/** The page of `plan/service-dependency`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A service is listed, but the overcloud does not have a service that it depends on.',
  why: 'Nova starts VMs from images of Glance, on networks of Neutron; DVR is a part of Neutron; Sirius configures the back ends of Cinder; and every service asks Keystone who is calling. Without what it depends on, a service only returns errors.',
  source: 'Technical overview 1.1, table Services',
  ...example(kvmPlan, { good: 'neutron, keystone, glance', bad: 'neutron, keystone' }),
};
