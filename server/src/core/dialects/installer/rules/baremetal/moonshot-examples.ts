/** Examples that several pages about csv moonshot show. */
import { machines } from '../../examples.js';

export const moonshotSource = 'Page HP Moonshot 1.1';

export const compute = machines[6];
