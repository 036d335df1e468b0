/** Components in the right place and in the wrong one, for the examples of rules. */
import { usualComponents } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of control planes and of the deployer network';

export function without(name: string): readonly string[] {
  return usualComponents.filter((each) => each !== name);
}

/** A resource group with these components. */
export function compute(components: readonly string[]): string {
  return [
    '    resources:',
    '      - name: compute',
    '        server-role: COMPUTE-ROLE',
    '        min-count: 0',
    '        service-components:',
    ...components.map((each) => `          - ${each}`),
    '',
  ].join('\n');
}
