/** What rules look at that compare the environments of one folder. */
import type { Cloud } from '../../model/cloud.js';
import type { Over } from '../rule.js';

/** The plan and the installer file of a folder that has one of each: of several nobody knows which one is meant. */
export const theClouds: Over<readonly Cloud[], readonly [plan: Cloud, installer: Cloud]> = {
  bind: (check) => (clouds) => {
    const [plan, ...plans] = clouds.filter(({ dialect }) => dialect === 'plan');
    const [installer, ...installers] = clouds.filter(({ dialect }) => dialect === 'installer');
    return plan && installer && plans.length + installers.length === 0 ? check(plan, installer) : [];
  },
};
