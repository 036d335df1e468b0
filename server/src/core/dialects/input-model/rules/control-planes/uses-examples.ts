/** Examples that several pages about uses show. */
import { planeExample, regionsText, secondPlane } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of control planes';

const BOTH = regionsText({ 'control-plane-1': ['all'], 'control-plane-2': ['all'] });

/** A second control plane that uses one more component. */
export const using = (from: string, component: string) =>
  planeExample(
    {
      region: 'load-balancers: []',
      after: secondPlane('control-plane-2').replace(
        '    clusters:',
        `      - from: ${from}\n        service-components:\n          - ${component}\n    clusters:`,
      ),
    },
    BOTH,
  );
