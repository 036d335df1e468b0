/** The page of `installer/ce-env-null-build`. */

import type { RuleDocs } from '../../../../rules/rule.js';

const builds = (build: number | null) => ({
  'ce_env.json': `${JSON.stringify({ 'host-ip': '192.168.122.1', hp: { build_number: build, installed_build_number: 35 } }, undefined, 2)}\n`,
});

export const docs: RuleDocs = {
  summary: 'A build number is null.',
  why: 'The installer compares the two numbers to find out what is installed, and stops at null.',
  source: 'Troubleshooting 1.1, installation',
  bad: builds(null),
  good: builds(35),
};
