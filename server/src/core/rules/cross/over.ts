/** What rules look at that compare the environments of one folder. */
import type { Cloud } from '../../model/cloud.js';
import type { Over } from '../rule.js';

type OverClouds = Over<readonly Cloud[], readonly [plan: Cloud, other: Cloud]>;

/** The plan of a folder and its other environment, where it has one of each: of several it is open which one is meant. */
export function thePlanAnd(dialect: Exclude<Cloud['dialect'], 'plan'>): OverClouds {
  return {
    bind: (check) => (clouds) => {
      const [plan, ...plans] = clouds.filter((cloud) => cloud.dialect === 'plan');
      const [other, ...others] = clouds.filter((cloud) => cloud.dialect === dialect);
      return plan && other && plans.length + others.length === 0 ? check(plan, other) : [];
    },
  };
}
