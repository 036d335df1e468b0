/**
 * The environment plan as a dialect: its schema, its model, its rules and what only it can answer in the editor.
 * This file holds no knowledge; it puts together the parts next to it.
 */
import { hypervisorTitle } from '../../architecture/products.js';
import { planSchema } from '../../schema/plan-schema.js';
import type { DialectDefinition } from '../dialect.js';
import { detailsOfPlan } from './conversion/details-of-plan.js';
import { planAssist } from './editor/assist.js';
import { repairs } from './editor/repairs.js';
import { buildPlan } from './model/build-plan.js';
import { cloudOfPlan } from './model/cloud-of-plan.js';
import type { Plan } from './model/plan-model.js';
import { recognisePlan } from './model/recognise-plan.js';
import { planRules } from './rules/generated/registry.js';

export const planDialect: DialectDefinition<Plan> = {
  id: 'plan',
  kinds: {
    plan: {
      schema: planSchema,
      shapeRules: {
        additionalProperties: 'plan/unknown-key',
        required: 'plan/missing-key',
        type: 'plan/wrong-type',
        'missing-value': 'plan/missing-value',
        enum: 'plan/unknown-value',
        pattern: 'plan/unknown-value',
        minLength: 'plan/unknown-value',
        minimum: 'plan/value-out-of-range',
        maximum: 'plan/value-out-of-range',
      },
    },
  },
  yamlVersion: '1.2',
  options: [],
  recognise: recognisePlan,
  build: ([first]) => buildPlan(first.file, first.facts),
  title: planTitle,
  cloud: cloudOfPlan,
  details: detailsOfPlan,
  rules: planRules,
  repairs,
  assist: planAssist,
};

/** `KVM plan, helion-openstack 1.1`, as far as it is known. */
function planTitle(plan: Plan): string {
  const kind = plan.hypervisor ? `${hypervisorTitle(plan.hypervisor.value)} plan` : 'Plan';
  const product = [plan.product?.name?.value, plan.product?.version?.value].filter(Boolean).join(' ');
  return product ? `${kind}, ${product}` : kind;
}
