/** One slip in finished files of YAML, or one line that is being typed there, is one finding. */
import { describeSlips, describeTyping } from '../../../support/slips.js';

const plans = ['examples/kvm', 'examples/broken/plan', 'examples/esx'];

describeSlips(plans, { count: 60, several: 0.08, p99: 3, worst: 3 });
describeTyping(plans, { lines: 8, noisy: 0.005, worst: 2 });
// In a model, what a name that leads nowhere brings with it is more than the slip.
describeSlips(['examples/input-model'], { count: 60, several: 0.12, p99: 25, worst: 25 });
describeTyping(['examples/input-model'], { lines: 8, noisy: 0.04, worst: 3 });
